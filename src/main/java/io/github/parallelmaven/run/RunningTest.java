package io.github.parallelmaven.run;

import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.TestCase;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A test that has started and not ended. */
final class RunningTest {
    final UnitInHand hand;
    final String id;
    final TestCase test;
    final Instant started;
    private final PendingOutput pending;
    private final OutputSpool spool;
    private @Nullable SpooledText out;
    private @Nullable SpooledText err;

    RunningTest(UnitInHand hand, String id, TestCase test, Instant started, PendingOutput pending, OutputSpool spool) {
        this.hand = hand;
        this.id = id;
        this.test = test;
        this.started = started;
        this.pending = pending;
        this.spool = spool;
    }

    void print(boolean error, String text) {
        // What was printed before the test began stands before what it prints itself.
        SpooledText own = error ? err : out;
        if (own == null) {
            own = new SpooledText(spool);
            own.append(pending.take(error));
            if (error) {
                err = own;
            } else {
                out = own;
            }
        }
        own.append(text);
    }

    CapturedText printed(boolean error) {
        SpooledText own = error ? err : out;
        CapturedText late = pending.take(error);
        if (own == null) {
            return late;
        }
        own.append(late);
        return own.settled();
    }
}
