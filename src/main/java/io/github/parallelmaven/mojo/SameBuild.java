package io.github.parallelmaven.mojo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The command that runs the tests of one module again, from the directory in which Maven was started. */
final class SameBuild {

    private static final Pattern PLAIN = Pattern.compile("[\\w./:,@=+-]+");

    private static final Pattern REPLACED = Pattern.compile("[$`\"\\\\!]");

    private final MavenSession session;
    private final MavenProject project;
    private final MojoExecution execution;

    /** Keeps the build, the module and how the goal came to run. */
    SameBuild(MavenSession session, MavenProject project, MojoExecution execution) {
        this.session = session;
        this.project = project;
        this.execution = execution;
    }

    /** The command as one line, to which a wish for tests can be added. */
    String command() {
        return command(goals());
    }

    /** The command that calls another goal of the plugin for the module, with the configuration of this one. */
    String commandOf(String goal) {
        String id = execution.getExecutionId();
        return command(List.of("test-compile", prefix() + ':' + goal + (id.equals("default-cli") ? "" : "@" + id)));
    }

    private String command(List<String> goals) {
        List<String> words = new ArrayList<>(List.of("mvn"));
        words.addAll(pom());
        words.addAll(goals);
        words.addAll(profiles());
        if (session.getAllProjects().size() > 1) {
            // What the module needs of its neighbours may not be installed, and they do not have the tests.
            words.addAll(List.of("-pl", selector(), "-am", "-Dsurefire.failIfNoSpecifiedTests=false"));
        }
        return String.join(" ", words);
    }

    private List<String> goals() {
        if (execution.getSource() == MojoExecution.Source.LIFECYCLE) {
            return List.of(execution.getLifecyclePhase());
        }
        String id = execution.getExecutionId();
        return List.of(
                "test-compile", prefix() + ':' + execution.getGoal() + (id.equals("default-cli") ? "" : "@" + id));
    }

    /** Maven looks for a prefix in the topmost project and in the settings. */
    private String prefix() {
        Plugin plugin = execution.getPlugin();
        MavenProject top = session.getTopLevelProject();
        boolean known = Stream.of(top.getBuild().getPluginsAsMap(), managed(top))
                        .anyMatch(plugins -> plugins.containsKey(plugin.getKey()))
                || session.getSettings().getPluginGroups().contains(plugin.getGroupId());
        return known ? execution.getMojoDescriptor().getPluginDescriptor().getGoalPrefix() : plugin.getId();
    }

    private static Map<String, Plugin> managed(MavenProject top) {
        return top.getPluginManagement() == null
                ? Map.of()
                : top.getPluginManagement().getPluginsAsMap();
    }

    private String selector() {
        long namesakes = session.getAllProjects().stream()
                .filter(other -> other.getArtifactId().equals(project.getArtifactId()))
                .count();
        return (namesakes > 1 ? project.getGroupId() : "") + ':' + project.getArtifactId();
    }

    /** Maven does not tell those of the command line from those of the settings, whose names do no harm. */
    private List<String> profiles() {
        List<String> wanted = new ArrayList<>(session.getRequest().getActiveProfiles());
        session.getRequest().getInactiveProfiles().forEach(id -> wanted.add("-" + id));
        return wanted.isEmpty() ? List.of() : List.of("-P", quoted(String.join(",", wanted)));
    }

    /** Where Maven was started, and where its user types the next command. */
    Path started() {
        return Path.of(session.getSystemProperties().getProperty("user.dir"));
    }

    /** A file as an argument of a command that is typed there. */
    String argument(Path file) {
        Path absolute = file.toAbsolutePath();
        return quoted(slashed(absolute.startsWith(started()) ? started().relativize(absolute) : absolute));
    }

    private List<String> pom() {
        Path started = started();
        Path pom = session.getRequest().getPom().toPath();
        return pom.equals(started.resolve("pom.xml"))
                ? List.of()
                : List.of("-f", quoted(slashed(pom.startsWith(started) ? started.relativize(pom) : pom)));
    }

    /** Maven takes slashes on any system, and shells that take a backslash for an escape do too. */
    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Double quotes are known to all shells; only what would be replaced within them is left to single ones. */
    private static String quoted(String word) {
        String quote = REPLACED.matcher(word).find() ? "'" : "\"";
        return PLAIN.matcher(word).matches() ? word : quote + word + quote;
    }
}
