package io.github.parallelmaven.mojo.surefire;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Which artifacts are JUnit 4 and TestNG for a project, as {@code groupId:artifactId}; some repackage them.
 *
 * @param junit value of {@code junitArtifactName}
 * @param testNg value of {@code testNGArtifactName}
 */
record FrameworkNames(String junit, String testNg) {

    /** Those of nearly all projects. */
    static final FrameworkNames USUAL = new FrameworkNames("junit:junit", "org.testng:testng");

    /**
     * Reads them before any goal is configured.
     *
     * @param ours our plugin in the project, which wins
     * @param surefire Surefire's
     * @param property gives a property of the command line or of the project; null where there is none
     */
    static FrameworkNames of(Plugin ours, Plugin surefire, Function<String, @Nullable String> property) {
        return new FrameworkNames(
                name("junitArtifactName", ours, surefire, property, USUAL.junit()),
                name("testNGArtifactName", ours, surefire, property, USUAL.testNg()));
    }

    private static String name(
            String parameter, Plugin ours, Plugin surefire, Function<String, @Nullable String> property, String usual) {
        return Stream.of(
                        configured(ours, parameter),
                        configured(surefire, parameter),
                        Stream.ofNullable(property.apply(parameter)))
                .flatMap(names -> names)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(usual);
    }

    private static Stream<String> configured(Plugin plugin, String parameter) {
        return Configured.of(plugin, parameter).map(Xpp3Dom::getValue).filter(Objects::nonNull);
    }
}
