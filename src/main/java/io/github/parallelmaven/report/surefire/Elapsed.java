package io.github.parallelmaven.report.surefire;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Durations as Surefire writes them: whole milliseconds, shown as seconds. */
final class Elapsed {

    private Elapsed() {}

    /** For an XML attribute, for example {@code 0.012}. */
    static String attribute(Duration duration) {
        return Float.toString(seconds(duration));
    }

    /** For the text file, four digits at most while they suffice: {@code 0.012 s}, {@code 12.35 s}. */
    static String text(@Nullable Duration duration) {
        if (duration == null) {
            return "(unknown)";
        }
        float seconds = seconds(duration);
        // The symbols of the root locale: the default one may write a comma.
        return new DecimalFormat(pattern(seconds), DecimalFormatSymbols.getInstance(Locale.ROOT)).format(seconds)
                + " s";
    }

    private static String pattern(float seconds) {
        if (seconds <= 0 || seconds >= 1000) {
            return "0";
        }
        if (seconds < 10) {
            return "0.000";
        }
        return seconds < 100 ? "0.00" : "0.0";
    }

    private static float seconds(Duration duration) {
        return duration.toMillis() / 1000f;
    }
}
