package io.github.parallelmaven.mojo;

import io.github.parallelmaven.run.RunOptions;
import java.io.File;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The parameters that Surefire does not have, and the build around the goal. */
abstract class AbstractParallelMojo extends SupervisingMojo {

    /**
     * Number of worker JVMs: a count such as {@code 8}, a factor of the processors such as {@code 0.5C}, a range such as
     * {@code 2..8}, or {@code auto}: from one up to two for each processor, as far as the memory allows. With {@code auto}
     * or a range a run begins with one for each processor, or with as many as save more time than their JVMs cost, by the
     * times of earlier runs; workers are added while the processors idle since tests wait, and withdrawn when they do
     * not. Default: {@code forkCount} where that is given, or else {@code auto}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "workers")
    @Nullable
    String workers;

    /**
     * Surefire's word for {@code workers}, which is used where {@code workers} is not given. {@code 0} means one worker,
     * since tests never run in Maven's own JVM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "forkCount")
    @Nullable
    String forkCount;

    /**
     * Number of worker JVMs that may live at once in the whole build, also where Maven builds several modules at a time.
     * Workers beyond it wait. A JVM that waits to follow that of a worker does not count. Default: the number of
     * processors, or the number of workers that the module begins with where that is larger; workers that are added
     * since tests wait may exceed it up to the most of {@code workers}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.maxWorkers")
    @Nullable
    Integer maxWorkers;

    /**
     * What to do with the project's configuration of Surefire: {@code read} it, {@code ignore} it, or, as an extension,
     * {@code keep} Surefire in its place.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.surefire", defaultValue = "read")
    String surefire;

    /**
     * Execution of Surefire whose configuration is read. Default: the one whose id is that of this execution, or else
     * {@code default-test}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.surefireExecution")
    @Nullable
    String surefireExecution;

    /**
     * Name of the strategy that orders the tests, in any case, with {@code _} or {@code -}: {@code balanced} (longest
     * first, the next to whoever is idle), {@code round_robin} (dealt by name) or {@code by_file} (classes of one source
     * file stay together), or the name of one of a jar among the plugin's dependencies.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.strategy", defaultValue = RunOptions.STRATEGY)
    String strategy;

    /**
     * What a worker is given at the least: a {@code class}; a {@code method}, of each class that can be split; or
     * {@code auto}, with the strategy {@code balanced} a class or, where a class would outlast the others by what earlier
     * runs have shown, a part of it. The parts of a class make one report.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.granularity", defaultValue = RunOptions.GRANULARITY)
    String granularity;

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

    /** Dependencies of Surefire's plugin in this project, which may pin engines; set by the goal itself. */
    List<Dependency> surefireDependencies = List.of();
}
