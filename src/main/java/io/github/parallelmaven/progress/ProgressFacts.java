package io.github.parallelmaven.progress;

/**
 * All that the choice of a {@link ProgressMode} depends on.
 *
 * @param parameter what the user asked for: {@code auto}, {@code live}, {@code plain} or {@code none}, in any case
 * @param tty whether standard output is a terminal
 * @param interactive whether a person is there to be asked (no {@code -B})
 * @param term kind of terminal as in {@code TERM}; empty where not set
 * @param ansi whether Maven allows escape sequences
 * @param noColor whether {@code NO_COLOR} is set, which counts like {@code --color never}
 * @param concurrency how many modules are built at a time, at least 1
 * @param ci whether this is a CI system
 * @param debug whether debug output is on ({@code -X})
 * @param quiet whether only errors are wanted ({@code -q})
 * @param rows height of the terminal, {@link #ROWS_UNKNOWN} before anybody asked it
 */
public record ProgressFacts(
        String parameter,
        boolean tty,
        boolean interactive,
        String term,
        boolean ansi,
        boolean noColor,
        int concurrency,
        boolean ci,
        boolean debug,
        boolean quiet,
        int rows) {

    /** The height of a terminal that was not asked for it, because asking is the last thing to do. */
    public static final int ROWS_UNKNOWN = Integer.MAX_VALUE;

    /**
     * The same facts with the height known.
     *
     * @param known height of the terminal
     * @return the facts
     */
    public ProgressFacts withRows(int known) {
        return new ProgressFacts(
                parameter, tty, interactive, term, ansi, noColor, concurrency, ci, debug, quiet, known);
    }
}
