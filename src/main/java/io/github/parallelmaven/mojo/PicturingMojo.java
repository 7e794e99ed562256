package io.github.parallelmaven.mojo;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that say how a run is shown when it is over. Surefire does not have them. */
abstract class PicturingMojo extends ReportingMojo {

    /**
     * Writes <code>parallel-report.html</code> beside the reports: the run as one page that loads nothing else, with its
     * failures, a picture of the workers, and all tests to be searched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.html", defaultValue = "false")
    boolean html;

    /**
     * Writes <code>parallel-trace.json</code> beside the reports, which the trace viewers of Chrome and Perfetto open:
     * JVM starts, classes and tests over time, a thread per worker.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.trace", defaultValue = "false")
    boolean trace;

    /**
     * Tells on the console where the time of the goal went, and writes <code>parallel-trace.json</code> as
     * <code>parallel.trace</code> does, with our own side in it: reading the configuration, resolution, scanning,
     * starting JVMs, writing reports, and the gaps in which a worker had nothing in hand.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.profile", defaultValue = "false")
    boolean profile;

    /**
     * Tells the CI service of failed and flaky tests in its own words: {@code github} (annotations at the source and a
     * summary of the step), {@code gitlab} (folded sections of the log), {@code teamcity} (service messages),
     * {@code azure} (logging commands and a summary), {@code none}, or {@code auto}, as the service is that the build
     * runs on.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.ciOutput", defaultValue = "auto")
    String ciOutput;

    /** The parameters of this class as values. */
    final Pictures pictures(MavenProject project, Path root) {
        return new Pictures(html, trace, profile, CiTelling.of(ciOutput, project, root, System.getenv()));
    }
}
