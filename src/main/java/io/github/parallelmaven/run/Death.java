package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.model.Outcome;
import java.time.Duration;

/**
 * Why a JVM is gone.
 *
 * @param outcome what that makes of a test which it was running
 * @param sentence what happened, without an end
 * @param lastWords what it wrote to its own standard output and error at last
 */
record Death(Outcome outcome, String sentence, String lastWords) {

    /** By itself, or by somebody else's hand. */
    static Death by(ExitReason reason, int worker, long pid) {
        return new Death(Outcome.CRASHED, jvm(worker, pid) + " died: " + reason.sentence(), reason.lastWords());
    }

    /** By ours, since the class in hand took too long. */
    static Death byTimeout(ExitReason reason, int worker, long pid, Duration limit) {
        return new Death(
                Outcome.TIMED_OUT,
                "There was a timeout in the fork: " + jvm(worker, pid)
                        + " was killed, since its test class had not ended" + " after " + limit.toSeconds()
                        + " s (forkedProcessTimeoutInSeconds)",
                reason.lastWords());
    }

    boolean isTimeout() {
        return outcome == Outcome.TIMED_OUT;
    }

    /** The same with more to say. */
    Death because(String more) {
        return new Death(outcome, sentence + more, lastWords);
    }

    /** The end of a test that ran so long. */
    ForkEvents.Ending ending(Duration duration) {
        String type = "io.github.parallelmaven." + (isTimeout() ? "TimedOut" : "WorkerDied");
        String words = lastWords.isBlank() ? "" : "\nLast words of the JVM:\n" + lastWords.strip();
        return new ForkEvents.Ending(outcome, duration, null, type, sentence, type + ": " + sentence + words + "\n");
    }

    private static String jvm(int worker, long pid) {
        return "The JVM of worker " + worker + " (pid " + pid + ")";
    }
}
