package io.github.parallelmaven.run;

import io.github.parallelmaven.model.CapturedText;

/** Both streams of what was printed and belongs to no test yet. Safe for use by many threads. */
final class PendingOutput {

    private final OutputSpool spool;
    private SpooledText out;
    private SpooledText err;

    PendingOutput(OutputSpool spool) {
        this.spool = spool;
        this.out = new SpooledText(spool);
        this.err = new SpooledText(spool);
    }

    synchronized void print(boolean error, String text) {
        (error ? err : out).append(text);
    }

    /** Hands over one stream, which is empty afterwards. */
    synchronized CapturedText take(boolean error) {
        SpooledText taken = error ? err : out;
        if (taken.length() == 0) {
            return CapturedText.EMPTY;
        }
        if (error) {
            err = new SpooledText(spool);
        } else {
            out = new SpooledText(spool);
        }
        return taken.settled();
    }

    /** Forgets what nobody took. */
    void clear() {
        take(false);
        take(true);
    }
}
