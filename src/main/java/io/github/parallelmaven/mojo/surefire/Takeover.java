package io.github.parallelmaven.mojo.surefire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Puts executions of ours where a project has executions of Surefire. Surefire's stay in the model without a phase, so
 * that they do not run and their configuration can still be read.
 *
 * @param ours our plugin in the project
 * @param surefire Surefire's plugin in the project
 */
record Takeover(Plugin ours, Plugin surefire) {

    private static final String OUR_PLUGIN = "io.github.parallelmaven:parallel-maven-plugin";
    private static final String OUR_GOAL = "run";
    private static final String SUREFIRE_GOAL = "test";
    private static final String USUAL_PHASE = "test";

    /** Maven binds an execution with this phase to nothing. */
    private static final String NO_PHASE = "none";

    /** What there is to do in a project; empty where it does not declare our plugin as an extension, or has no tests. */
    static Optional<Takeover> of(MavenProject project) {
        // Both from one view of the build: Maven 4 drops changes that are made through a second view.
        Map<String, Plugin> plugins = project.getBuild().getPluginsAsMap();
        Plugin ours = plugins.get(OUR_PLUGIN);
        Plugin surefire = plugins.get(SurefireConfiguration.PLUGIN);
        return ours == null || surefire == null || !ours.isExtensions()
                ? Optional.empty()
                : Optional.of(new Takeover(ours, surefire))
                        .filter(takeover -> !bound(surefire, SUREFIRE_GOAL).isEmpty());
    }

    /** Takes every execution of Surefire's goal. */
    void perform() {
        List<PluginExecution> theirs = bound(surefire, SUREFIRE_GOAL);
        Set<String> ids = theirs.stream().map(PluginExecution::getId).collect(Collectors.toSet());
        // An execution that the user wrote in the usual phase under a name of its own stands for the usual one.
        boolean usualIsTaken = bound(ours, OUR_GOAL).stream()
                .filter(execution -> !ids.contains(execution.getId()))
                .anyMatch(execution ->
                        execution.getPhase() == null || execution.getPhase().equals(USUAL_PHASE));
        for (PluginExecution their : theirs) {
            PluginExecution own = ours.getExecutionsAsMap().get(their.getId());
            if (own != null && NO_PHASE.equals(own.getPhase())) {
                // The project has switched ours off, so these tests stay with Surefire.
                continue;
            }
            if (!usualIsTaken || !their.getId().equals(SurefireConfiguration.USUAL_EXECUTION)) {
                bind(their);
            }
            unbind(their, SUREFIRE_GOAL);
        }
    }

    /** Takes back what the user has bound of ours, so that no test runs twice. */
    void leaveToSurefire() {
        bound(ours, OUR_GOAL).forEach(execution -> unbind(execution, OUR_GOAL));
    }

    private void bind(PluginExecution their) {
        PluginExecution own = ours.getExecutionsAsMap().get(their.getId());
        if (own == null) {
            own = new PluginExecution();
            own.setId(their.getId());
            own.setPhase(their.getPhase());
            // Lifecycles bring their executions with a priority: others bound to the phase come after the tests.
            own.setPriority(their.getPriority());
            if (ours.getConfiguration() instanceof Xpp3Dom configuration) {
                own.setConfiguration(new Xpp3Dom(configuration));
            }
            own.addGoal(OUR_GOAL);
            ours.addExecution(own);
            ours.flushExecutionMap();
        } else if (!own.getGoals().contains(OUR_GOAL)) {
            own.addGoal(OUR_GOAL);
        }
    }

    private static List<PluginExecution> bound(Plugin plugin, String goal) {
        return plugin.getExecutions().stream()
                .filter(execution -> execution.getGoals().contains(goal))
                .filter(execution -> !NO_PHASE.equals(execution.getPhase()))
                .toList();
    }

    private static void unbind(PluginExecution execution, String goal) {
        if (execution.getGoals().size() > 1) {
            execution.removeGoal(goal);
        } else {
            execution.setPhase(NO_PHASE);
        }
    }
}
