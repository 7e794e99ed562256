package io.github.parallelmaven.report.picture;

import java.util.Locale;
import java.util.regex.Pattern;

/** Times as a person reads them. */
public final class Times {

    private static final double MICROS = 1e6;
    private static final Pattern INSTANT = Pattern.compile("^([-\\d]+)T(\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?Z$");

    private Times() {}

    /**
     * With its unit.
     *
     * @param micros microseconds; negative ones count as none
     * @return {@code 0.412 s}, {@code 41.2 s}, {@code 3 min 05 s} or {@code 1 h 02 min}
     */
    public static String words(long micros) {
        double seconds = Math.max(0, micros) / MICROS;
        if (seconds < 9.9995) {
            return String.format(Locale.ROOT, "%.3f s", seconds);
        }
        if (seconds < 59.95) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        return whole < 3600
                ? String.format(Locale.ROOT, "%d min %02d s", whole / 60, whole % 60)
                : String.format(Locale.ROOT, "%d h %02d min", whole / 3600, whole % 3600 / 60);
    }

    /**
     * A moment to the second.
     *
     * @param instant as in ISO 8601, in UTC
     * @return {@code 2026-11-28 21:18:20 UTC}; what is written in another way stays as it is
     */
    public static String moment(String instant) {
        return INSTANT.matcher(instant).replaceFirst("$1 $2 UTC");
    }
}
