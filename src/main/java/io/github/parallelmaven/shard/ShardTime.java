package io.github.parallelmaven.shard;

import io.github.parallelmaven.problem.Problem;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a shard may take, as users write it. */
public final class ShardTime {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,8})s)?");

    private ShardTime() {}

    /**
     * Reads a time.
     *
     * @param text hours, minutes and seconds, of which any may be left out, for example {@code 5m} or {@code 1h30m}
     * @return more than nothing
     * @throws io.github.parallelmaven.problem.ParallelException if it is anything else
     */
    public static Duration of(String text) {
        Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        Duration time = form.matches()
                ? Duration.ofHours(number(form, 1)).plusMinutes(number(form, 2)).plusSeconds(number(form, 3))
                : Duration.ZERO;
        if (time.isZero()) {
            throw Problem.BAD_PARAMETER.with("parallel.shardTime", text, "a time such as 90s, 5m or 1h30m");
        }
        return time;
    }

    /**
     * Writes a time for people.
     *
     * @param time a duration
     * @return seconds with one decimal, for example {@code 12.3 s}, or milliseconds where that is no second
     */
    public static String text(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static long number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
