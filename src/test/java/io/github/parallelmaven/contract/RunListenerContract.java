package io.github.parallelmaven.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.github.parallelmaven.api.RunListener;
import io.github.parallelmaven.api.RunResult;
import io.github.parallelmaven.api.TestAttempt;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A listener takes whatever a run may tell, in the order in which a run may tell it. */
public abstract class RunListenerContract {

    /** A new listener to be tested. */
    protected abstract RunListener listener();

    @Test
    void anyOutcomeCanBeTold() {
        RunListener listener = listener();
        assertDoesNotThrow(() -> {
            listener.onStart(2, 1);
            for (TestAttempt.Outcome outcome : TestAttempt.Outcome.values()) {
                listener.onTest(new TestAttempt("x.ATest", "a(int)[1]", outcome, 1, Duration.ZERO, 1, "", ""));
            }
            listener.onTest(new TestAttempt(
                    "<a>&\u0000", "", TestAttempt.Outcome.FAILED, 1, Duration.ofDays(1), 2, "]]>\n", "x\n\tat y"));
            listener.onWorkerDied(1, "The JVM died");
            listener.onEnd(new RunResult(
                    7, 1, 3, 1, 0, Duration.ofSeconds(1), Duration.ZERO, 1, List.of(), List.of("a fault"), "text"));
        });
    }

    @Test
    void aRunWithoutTestsCanBeTold() {
        RunListener listener = listener();
        assertDoesNotThrow(() -> {
            listener.onStart(0, 0);
            listener.onEnd(new RunResult(0, 0, 0, 0, 0, Duration.ZERO, Duration.ZERO, 0, List.of(), List.of(), ""));
        });
    }
}
