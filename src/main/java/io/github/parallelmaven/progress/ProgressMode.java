package io.github.parallelmaven.progress;

import io.github.parallelmaven.problem.Problem;
import java.util.Locale;

/** How progress is shown. */
public enum ProgressMode {
    /** A block at the bottom of a terminal that is redrawn several times a second. */
    LIVE,
    /** Permanent lines. */
    PLAIN,
    /** Nothing until the closing summary. */
    NONE;

    /** Fewer rows than these leave no room for a block and the lines above it. */
    static final int ROWS = 6;

    /**
     * Chooses.
     *
     * @param facts all that the choice depends on
     * @return the mode; {@link #LIVE} only where a terminal can draw it, even when it was asked for
     * @throws io.github.parallelmaven.problem.ParallelException if the parameter is not a mode
     */
    public static ProgressMode choose(ProgressFacts facts) {
        return switch (facts.parameter().strip().toLowerCase(Locale.ROOT)) {
            case "auto" -> canDraw(facts) && shouldDraw(facts) ? LIVE : PLAIN;
            case "live" -> canDraw(facts) ? LIVE : PLAIN;
            case "plain" -> PLAIN;
            case "none" -> NONE;
            default ->
                throw Problem.BAD_PARAMETER.with("parallel.progress", facts.parameter(), "auto, live, plain, none");
        };
    }

    private static boolean canDraw(ProgressFacts facts) {
        return facts.tty()
                && !facts.term().isEmpty()
                && !facts.term().startsWith("dumb")
                && !facts.term().equals("emacs")
                && facts.rows() >= ROWS;
    }

    /** Concurrent modules would tear the block with their own lines, and debug output would drown it. */
    private static boolean shouldDraw(ProgressFacts facts) {
        return facts.interactive()
                && facts.ansi()
                && !facts.noColor()
                && facts.concurrency() == 1
                && !facts.ci()
                && !facts.debug()
                && !facts.quiet();
    }
}
