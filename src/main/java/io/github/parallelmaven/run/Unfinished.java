package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.time.Instant;

/** What a run that is stopped reports of tests and classes that it had begun. */
final class Unfinished {

    private static final String TYPE = "io.github.parallelmaven.Interrupted";

    private Unfinished() {}

    /** The end of a test that was running. */
    static ForkEvents.Ending ending(Duration duration, String reason) {
        String sentence = "The test was not run to its end: " + reason;
        return new ForkEvents.Ending(Outcome.ERRORED, duration, null, TYPE, sentence, TYPE + ": " + sentence + "\n");
    }

    /** A result of a class that has not ended: whoever finds its report must not take it for the whole. */
    static Attempt attempt(TestUnit unit, String reason) {
        String name = unit.whole().id();
        String sentence = "The class was not run to its end: " + reason;
        return new Attempt(
                new TestCase(name, name, "", null),
                1,
                Outcome.ERRORED,
                Instant.now(),
                Duration.ZERO,
                null,
                new Failure(TYPE, sentence, TYPE + ": " + sentence + "\n"),
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }
}
