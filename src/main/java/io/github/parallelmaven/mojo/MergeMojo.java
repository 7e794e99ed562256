package io.github.parallelmaven.mojo;

import io.github.parallelmaven.merge.ShardMerge;
import io.github.parallelmaven.merge.ShardResult;
import io.github.parallelmaven.merge.WholeRun;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes one report and one history of the results of all shards. It fails where they are not one whole run: where a
 * shard is missing, plans differ, or a test class ran twice or not at all. It needs no project and compiles nothing.
 */
@Mojo(name = "merge", requiresProject = false, aggregator = true, threadSafe = true)
public final class MergeMojo extends AbstractMojo {

    /**
     * Directories with the results of the shards: each is the directory of a shard's reports, or is somewhere above
     * several. What counts is {@code parallel-run.json}; the results of several modules are kept apart.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.inputs", required = true)
    List<File> inputs;

    /**
     * Directory for the merged reports. Where there are several modules, each has a directory in it. Default:
     * {@code target/parallel-merged}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.output")
    @Nullable
    File output;

    /**
     * File to which the durations that the shards observed are added. Default: {@code .parallel-history.gz} in the
     * topmost directory of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.historyFile")
    @Nullable
    File historyFile;

    /**
     * Number of flaky tests in all shards together that fails the build; {@code 0} for no such limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.failOnFlakeCount", defaultValue = "0")
    int failOnFlakeCount;

    /**
     * Turns failing tests from a failure of the build into a warning. Shards that are not one whole run fail it all the
     * same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.failure.ignore", defaultValue = "false")
    boolean testFailureIgnore;

    /**
     * Writes <code>parallel-report.html</code> beside the merged reports: all shards as one page that loads nothing else.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.html", defaultValue = "true")
    boolean html;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            List<Path> directories = inputs.stream().map(File::toPath).toList();
            Path history = historyFile == null ? ProjectInputs.usualHistoryFile(session) : historyFile.toPath();
            Path target = output == null ? usualOutput() : output.toPath();
            List<WholeRun> runs = new ShardMerge(target, history, Clock.systemUTC(), html, getLog()::warn)
                    .merge(ShardResult.below(directories, target));
            runs.forEach(run -> getLog().info(line(run)));
            conclude(runs, target);
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    /** Outside a project, Maven makes one up that has no directory, and its expressions stay as they are. */
    private Path usualOutput() {
        MavenProject project = session.getCurrentProject();
        return project.getBasedir() == null
                ? Path.of(session.getExecutionRootDirectory(), "target", "parallel-merged")
                : Path.of(project.getBuild().getDirectory(), "parallel-merged");
    }

    private void conclude(List<WholeRun> runs, Path target) throws MojoExecutionException, MojoFailureException {
        List<String> complaints =
                runs.stream().flatMap(run -> run.complaints().stream()).toList();
        if (!complaints.isEmpty()) {
            String separator = System.lineSeparator() + "  ";
            throw Problem.SHARDS_INCOMPLETE.with(separator + String.join(separator, complaints));
        }
        Counts counts = runs.stream().map(WholeRun::held).reduce(Counts.NONE, Counts::plus);
        Exit.of(counts, List.of(), List.of(), List.of(), failOnFlakeCount, testFailureIgnore, target)
                .leave(getLog());
    }

    private static String line(WholeRun run) {
        Counts counts = run.counts();
        return String.format(
                Locale.ROOT,
                "%s: %d shards merged, %d test classes, Tests run: %d, Failures: %d, Errors: %d, Skipped: %d",
                run.module(),
                run.parts().size(),
                run.parts().stream()
                        .mapToInt(part -> part.run().classes().size())
                        .sum(),
                counts.tests(),
                counts.failures(),
                counts.errors(),
                counts.skipped());
    }
}
