package io.github.parallelmaven.worker;

import java.util.Map;

/**
 * What becomes of a JVM in which an engine gave up while a test ran, as engines do without memory, or over an exception
 * that throws when it is looked at. The class would stay half done: the tests in hand get the error, and the JVM ends,
 * so that another one runs the rest.
 */
final class EngineFailure {

    private EngineFailure() {}

    /**
     * Returns only if no test was in hand.
     *
     * @param id what failed: the unique id of a container, or an empty text for the engine
     * @param thrown how
     * @param open what has started and not ended, by unique id
     */
    static void endIfHalfDone(String id, Throwable thrown, Map<String, Started> open, Events events) {
        boolean halfDone = open.entrySet().stream()
                .anyMatch(one -> one.getValue().testId > 0 && one.getKey().startsWith(id));
        if (!halfDone) {
            return;
        }
        for (Started entry : open.values()) {
            if (entry.testId > 0) {
                long nanos = System.nanoTime() - entry.startNanos;
                events.testFinished(entry.testId, Events.ERRORED, nanos, null, Thrown.of(thrown));
            }
        }
        Farewell.engineFailed(Thrown.of(thrown).trace);
    }
}
