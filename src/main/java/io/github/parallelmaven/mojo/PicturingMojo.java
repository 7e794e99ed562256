package io.github.parallelmaven.mojo;

import org.apache.maven.plugins.annotations.Parameter;

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

    /** The parameters of this class as values. */
    final Pictures pictures() {
        return new Pictures(html, trace);
    }
}
