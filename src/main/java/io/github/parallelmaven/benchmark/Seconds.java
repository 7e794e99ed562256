package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

/** Times and shares as people read them. */
final class Seconds {

    private Seconds() {}

    /** For example {@code 9.43 s}, {@code 94.3 s} or {@code 15m44s}. */
    static String text(double seconds) {
        if (seconds < 10) {
            return String.format(ROOT, "%.2f s", seconds);
        }
        if (seconds < 600) {
            return String.format(ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return String.format(ROOT, "%dm%02ds", whole / 60, whole % 60);
    }

    /** For example {@code 93.1 %}. */
    static String percent(double share) {
        return String.format(ROOT, "%.1f %%", 100 * share);
    }

    /** For example {@code 7.94x}. */
    static String times(double factor) {
        return String.format(ROOT, "%.2fx", factor);
    }
}
