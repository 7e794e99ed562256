package io.github.parallelmaven.mojo.surefire;

import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the effective POM of a project configures for one execution of Surefire. Maven has merged plugin management,
 * profiles and the plugin's own level into it already.
 *
 * @param dom the configuration; without children where nothing is configured
 * @param dependencies the dependencies of the plugin, which may pin engines
 */
public record SurefireConfiguration(Xpp3Dom dom, List<Dependency> dependencies) {

    /** Key of the plugin. */
    public static final String PLUGIN = "org.apache.maven.plugins:maven-surefire-plugin";

    /** The execution that a lifecycle brings. */
    public static final String USUAL_EXECUTION = "default-test";

    /** Copies the list. */
    public SurefireConfiguration {
        dependencies = List.copyOf(dependencies);
    }

    /**
     * Of a project that has none, or whose configuration shall not be read.
     *
     * @return a configuration without content
     */
    public static SurefireConfiguration none() {
        return new SurefireConfiguration(new Xpp3Dom("configuration"), List.of());
    }

    /**
     * Reads the POM.
     *
     * @param project the project
     * @param named the execution that the user asks for; empty for the one that has the goal's own id, or else the
     *     usual one, or else what is configured for the plugin as a whole
     * @param own id of the goal's own execution
     * @return the configuration
     * @throws io.github.parallelmaven.problem.ParallelException where there is no execution of the name
     */
    public static SurefireConfiguration of(MavenProject project, String named, String own) {
        Plugin plugin = plugin(project).orElseGet(Plugin::new);
        Optional<Xpp3Dom> dom = named.isEmpty()
                ? execution(plugin, own).or(() -> execution(plugin, USUAL_EXECUTION))
                : Optional.of(execution(plugin, named).orElseThrow(() -> unknown(plugin, named)));
        return new SurefireConfiguration(
                dom.or(() -> Optional.ofNullable((Xpp3Dom) plugin.getConfiguration()))
                        .orElseGet(() -> none().dom()),
                plugin.getDependencies());
    }

    /**
     * The part that the goal takes over.
     *
     * @param isOurs tells for a parameter whether the goal's own configuration settles it
     * @return a copy
     */
    public Xpp3Dom inherited(Predicate<String> isOurs) {
        Xpp3Dom inherited = new Xpp3Dom("configuration");
        for (Xpp3Dom child : dom.getChildren()) {
            if (isHonoured(child.getName()) && !isOurs.test(child.getName())) {
                inherited.addChild(withoutType(child));
            }
        }
        return inherited;
    }

    /**
     * What is to be said about parameters that do not have the effect they have in Surefire.
     *
     * @param evaluator gives expressions their value; null where they have none
     * @return a line each
     */
    public List<String> lines(UnaryOperator<String> evaluator) {
        List<String> lines = new ArrayList<>();
        for (SurefireParameter parameter : SurefireParameters.all()) {
            if (parameter.fate() != Fate.HONOURED && speaks(parameter, evaluator)) {
                lines.add(parameter.line());
            }
        }
        for (Xpp3Dom child : dom.getChildren()) {
            if (SurefireParameters.named(child.getName()).isEmpty()) {
                lines.add("Surefire has no parameter <" + child.getName() + ">; it has no effect");
            }
        }
        return lines;
    }

    private boolean speaks(SurefireParameter parameter, UnaryOperator<String> evaluator) {
        Xpp3Dom child = dom.getChild(parameter.name());
        String text = child == null ? "${" + parameter.property() + "}" : child.getValue();
        String value = child == null && parameter.property().isEmpty() ? null : evaluated(text, evaluator);
        boolean given = (child != null && child.getChildCount() > 0) || (value != null && !value.isBlank());
        return given && (value == null || !parameter.quiet().contains(value.strip()));
    }

    private static @org.jspecify.annotations.Nullable String evaluated(
            @org.jspecify.annotations.Nullable String text, UnaryOperator<String> evaluator) {
        return text == null ? null : evaluator.apply(text);
    }

    private static boolean isHonoured(String name) {
        return SurefireParameters.named(name)
                .filter(parameter -> parameter.fate() == Fate.HONOURED)
                .isPresent();
    }

    /** Classes of Surefire's that an element names are not there for the goal. Maven 3.6 cannot remove an attribute. */
    private static Xpp3Dom withoutType(Xpp3Dom element) {
        Xpp3Dom copy = new Xpp3Dom(element.getName());
        copy.setValue(element.getValue());
        for (String attribute : element.getAttributeNames()) {
            if (!attribute.equals("implementation")) {
                copy.setAttribute(attribute, element.getAttribute(attribute));
            }
        }
        for (Xpp3Dom child : element.getChildren()) {
            copy.addChild(new Xpp3Dom(child));
        }
        return copy;
    }

    private static Optional<Plugin> plugin(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(PLUGIN))
                .or(() -> Optional.ofNullable(project.getPluginManagement())
                        .map(management -> management.getPluginsAsMap().get(PLUGIN)));
    }

    private static Optional<Xpp3Dom> execution(Plugin plugin, String id) {
        return Optional.ofNullable(plugin.getExecutionsAsMap().get(id))
                .map(execution -> execution.getConfiguration() instanceof Xpp3Dom dom ? dom : none().dom());
    }

    private static RuntimeException unknown(Plugin plugin, String named) {
        String known =
                plugin.getExecutions().stream().map(PluginExecution::getId).collect(Collectors.joining(", "));
        return Problem.BAD_PARAMETER.with(
                "parallel.surefireExecution", named, known.isEmpty() ? "none, for there are no executions" : known);
    }
}
