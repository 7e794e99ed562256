package io.github.parallelmaven.progress;

import java.time.Duration;
import java.util.Locale;

/** Durations as a person reads them. */
final class Spans {

    private Spans() {}

    /**
     * With its unit.
     *
     * @param span a duration; a negative one (a clock was set back) counts as none
     * @return {@code 41.2 s}, {@code 3 min 05 s} or {@code 1 h 02 min}
     */
    static String words(Duration span) {
        double seconds = seconds(span);
        if (seconds < 59.95) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /**
     * For a column, so that lines stay greppable.
     *
     * @param span a duration
     * @return seconds with three decimals in eight characters or more, {@code "  0.412s"}
     */
    static String column(Duration span) {
        return String.format(Locale.ROOT, "%7.3fs", seconds(span));
    }

    /**
     * The age of something in the live block.
     *
     * @param span a duration
     * @return seconds with one decimal in seven characters or more, {@code "  12.3s"}
     */
    static String age(Duration span) {
        return String.format(Locale.ROOT, "%6.1fs", seconds(span));
    }

    private static double seconds(Duration span) {
        return Math.max(0, span.toNanos()) / 1e9;
    }
}
