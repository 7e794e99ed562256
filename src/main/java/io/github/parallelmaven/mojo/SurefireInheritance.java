package io.github.parallelmaven.mojo;

import io.github.parallelmaven.mojo.surefire.SurefireConfiguration;
import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.ComponentConfigurationException;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Gives a goal what the project has configured for Surefire: by the same part of Maven that has configured the goal
 * itself, so that expressions, types and relative paths come out as they do there.
 */
final class SurefireInheritance {

    private static final Set<String> SWITCHES = Set.of("skip", "skipTests", "skipExec");

    private final AbstractParallelMojo mojo;
    private final PluginParameterExpressionEvaluator evaluator;
    private final SurefireConfiguration surefire;

    private SurefireInheritance(AbstractParallelMojo mojo, SurefireConfiguration surefire) {
        this.mojo = mojo;
        this.evaluator = new PluginParameterExpressionEvaluator(mojo.session, mojo.execution);
        this.surefire = surefire;
    }

    /**
     * Reads the POM and sets the parameters of a goal.
     *
     * @param mojo the goal, configured as far as Maven does by itself
     * @return what was read
     * @throws io.github.parallelmaven.problem.ParallelException where the configuration cannot be used
     */
    static SurefireInheritance into(AbstractParallelMojo mojo) {
        SurefireInheritance inheritance = new SurefireInheritance(mojo, read(mojo));
        inheritance.configure();
        return inheritance;
    }

    /** What has no effect, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(surefire.lines(this::text));
        TestProperties.ignored(mojo.properties)
                .forEach(name -> lines.add("The entry <" + name + "> of Surefire's <properties> has no effect yet"));
        return lines;
    }

    /** The dependencies of Surefire's plugin that may be engines. */
    List<Dependency> dependencies() {
        return surefire.dependencies().stream()
                .filter(dependency -> !dependency.getGroupId().equals("org.apache.maven.surefire"))
                .toList();
    }

    private static SurefireConfiguration read(AbstractParallelMojo mojo) {
        String mode = mojo.surefire.strip().toLowerCase(Locale.ROOT);
        if (!Set.of("read", "ignore", "keep").contains(mode)) {
            throw Problem.BAD_PARAMETER.with("parallel.surefire", mojo.surefire, "read, ignore or keep");
        }
        return mode.equals("ignore")
                ? SurefireConfiguration.none()
                : SurefireConfiguration.of(
                        mojo.project,
                        Objects.requireNonNullElse(mojo.surefireExecution, "").strip(),
                        mojo.execution.getExecutionId());
    }

    private void configure() {
        Xpp3Dom inherited = surefire.inherited(parameter -> isOurs(parameter) || switchesSurefireOff(parameter));
        try {
            new BasicComponentConfigurator()
                    .configureComponent(
                            mojo,
                            new XmlPlexusConfiguration(inherited),
                            evaluator,
                            mojo.execution
                                    .getMojoDescriptor()
                                    .getPluginDescriptor()
                                    .getClassRealm());
        } catch (ComponentConfigurationException e) {
            throw Problem.BAD_PARAMETER.with("Surefire's configuration", inherited, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Whether a parameter is how a project that uses both plugins keeps Surefire from running its tests a second time.
     * Where the extension has taken Surefire's place, it means the tests themselves.
     */
    private boolean switchesSurefireOff(String parameter) {
        return SWITCHES.contains(parameter) && !mojo.execution.getPlugin().isExtensions();
    }

    /** Whether our own configuration in the POM says something else than what Maven puts in by itself. */
    private boolean isOurs(String parameter) {
        Xpp3Dom configuration = mojo.execution.getConfiguration();
        Xpp3Dom given = configuration == null ? null : configuration.getChild(parameter);
        if (given == null) {
            return false;
        }
        PlexusConfiguration usual =
                mojo.execution.getMojoDescriptor().getMojoConfiguration().getChild(parameter, false);
        String usualText = usual == null ? null : usual.getValue(null);
        String text = given.getValue();
        return given.getChildCount() > 0 || (text != null && !text.isBlank() && !text.equals(usualText));
    }

    private @Nullable String text(String expression) {
        try {
            Object value = evaluator.evaluate(expression);
            return value == null ? null : value.toString();
        } catch (ExpressionEvaluationException e) {
            // What cannot be evaluated is shown as it was written.
            return expression;
        }
    }
}
