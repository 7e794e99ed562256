package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A test that has started and not ended. */
final class RunningTest {
    final UnitInHand hand;
    /** Own id by which it can be repeated; empty for what cannot. */
    final String id;
    /** By which a further JVM leaves it out once it is answered for. */
    final ForkEvents.Identity identity;

    final TestCase test;
    final Instant started;
    private final PendingOutput pending;
    private final OutputSpool spool;
    private @Nullable SpooledText out;
    private @Nullable SpooledText err;

    RunningTest(
            UnitInHand hand,
            ForkEvents.Identity identity,
            TestCase test,
            Instant started,
            PendingOutput pending,
            OutputSpool spool) {
        this.hand = hand;
        this.id = identity.ownId();
        this.identity = identity;
        this.test = test;
        this.started = started;
        this.pending = pending;
        this.spool = spool;
    }

    /** How long it has been running. */
    Duration age() {
        return Duration.between(started, Instant.now());
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
