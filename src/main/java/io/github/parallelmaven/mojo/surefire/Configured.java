package io.github.parallelmaven.mojo.surefire;

import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What a plugin is configured with, for itself and for its executions. */
final class Configured {

    private Configured() {}

    /**
     * Finds a parameter wherever it stands.
     *
     * @param plugin the plugin in a project
     * @param parameter name of an element
     */
    static Stream<Xpp3Dom> of(Plugin plugin, String parameter) {
        return Stream.concat(
                        Stream.ofNullable(plugin.getConfiguration()),
                        plugin.getExecutions().stream()
                                .map(PluginExecution::getConfiguration)
                                .flatMap(Stream::ofNullable))
                .map(Xpp3Dom.class::cast)
                .flatMap(dom -> Stream.ofNullable(dom.getChild(parameter)));
    }
}
