package io.github.parallelmaven.mojo;

import io.github.parallelmaven.run.RunOptions;
import java.io.File;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that Surefire does not have, and the build around the goal. */
abstract class AbstractParallelMojo extends ReportingMojo {

    /**
     * Number of worker JVMs: a count such as {@code 8}, a factor of the processors such as {@code 0.5C}, or
     * {@code auto}, which chooses.
     *
     * @since 0.1.0
     */
    @Parameter(property = "workers", defaultValue = RunOptions.WORKERS)
    String workers;

    /**
     * Name of the strategy that orders the tests, in any case, with {@code _} or {@code -}: {@code balanced} (longest
     * first, the next to whoever is idle), {@code round_robin} (dealt by name) or {@code by_file} (classes of one source
     * file stay together).
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.strategy", defaultValue = RunOptions.STRATEGY)
    String strategy;

    /**
     * How the run is shown while it lasts: {@code auto} (live in a terminal, lines elsewhere), {@code live},
     * {@code plain} or {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.progress", defaultValue = "auto")
    String progress;

    /**
     * File in which the durations of tests are remembered. Default: {@code .parallel-history.gz} in the topmost
     * directory of the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.historyFile")
    @Nullable
    File historyFile;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;
}
