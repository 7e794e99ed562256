package io.github.parallelmaven.api;

/**
 * Hears what happens while a run goes on; what came of it is better told by a {@link RunReport}. Calls come one at a time, on threads of the run, which
 * waits for them. What a listener throws is told as a fault of the run and fails the build. One that stands in
 * {@code META-INF/services} of a jar among the plugin's dependencies hears every {@code parallel:run}, a new instance each run; it needs a public
 * constructor without parameters.
 */
public interface RunListener {

    /**
     * The tests are known and ordered.
     *
     * @param classes number of test classes
     * @param workers number of workers that take part
     */
    default void onStart(int classes, int workers) {}

    /**
     * A test ended, or was skipped. Of a test that is repeated each attempt is told.
     *
     * @param test what came of it
     */
    default void onTest(TestAttempt test) {}

    /**
     * A worker's JVM ended otherwise than it should.
     *
     * @param worker number of the worker
     * @param sentence what happened, for people
     */
    default void onWorkerDied(int worker, String sentence) {}

    /**
     * All is done; no call follows.
     *
     * @param result the whole run
     */
    default void onEnd(RunResult result) {}
}
