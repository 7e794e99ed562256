package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.MavenRun;
import java.time.Duration;

/**
 * What one run of a project cost.
 *
 * @param classes number of its test classes
 * @param tests number of its tests
 * @param wall time of the Maven process
 * @param maven processor time of Maven's own JVM
 * @param workers processor time of all other processes
 * @param peakMegabytes the most resident memory that Maven's JVM had
 */
record ScaleFigures(int classes, int tests, Duration wall, Duration maven, Duration workers, long peakMegabytes) {

    static ScaleFigures of(EmptyTestsProject suite, MavenRun run, MavenWatch watch) {
        Duration all = run.cpu().orElse(watch.cpu());
        return new ScaleFigures(
                suite.classes(), suite.tests(), run.wall(), watch.cpu(), all.minus(watch.cpu()), watch.peakMegabytes());
    }

    /** Processor time in Maven's JVM that a test costs beyond what the smallest project costs anyway. */
    double microsPerTest(ScaleFigures smallest) {
        return maven.minus(smallest.maven).toNanos() / 1e3 / (tests - smallest.tests);
    }
}
