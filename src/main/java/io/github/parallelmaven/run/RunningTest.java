package io.github.parallelmaven.run;

import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.TestCase;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A test that has started and not ended. */
final class RunningTest {
    final UnitInHand hand;
    final String id;
    final TestCase test;
    final Instant started;
    private final Path spool;
    private @Nullable SpooledText out;
    private @Nullable SpooledText err;

    RunningTest(UnitInHand hand, String id, TestCase test, Instant started, Path spool) {
        this.hand = hand;
        this.id = id;
        this.test = test;
        this.started = started;
        this.spool = spool;
    }

    void print(boolean error, String text) {
        // What was printed before the test began stands before what it prints itself.
        SpooledText own = error ? err : out;
        if (own == null) {
            own = new SpooledText(spool);
            copy(hand.takePending(error), own);
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
        CapturedText late = hand.takePending(error);
        if (own == null) {
            return late;
        }
        copy(late, own);
        return own;
    }

    private static void copy(CapturedText from, SpooledText to) {
        if (from.length() == 0) {
            return;
        }
        try {
            StringWriter text = new StringWriter();
            from.copyTo(text);
            to.append(text.toString());
        } catch (IOException e) {
            to.append("(output that could not be read back: " + e.getMessage() + ")");
        }
    }
}
