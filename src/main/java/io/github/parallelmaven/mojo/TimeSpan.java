package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as users write them: {@code 90s}, {@code 5m}, {@code 1h30m}, or as ISO 8601 has it, {@code PT90S}. */
final class TimeSpan {

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?(?:(\\d{1,8})S)?");

    /** More is no limit that anybody means. */
    private static final Duration MOST = Duration.ofHours(9_999);

    private TimeSpan() {}

    /**
     * Reads a time.
     *
     * @param parameter whose value it is
     * @param text hours, minutes and seconds, of which any may be left out, in any case
     * @return more than nothing
     * @throws io.github.parallelmaven.problem.ParallelException if it is anything else
     */
    static Duration of(String parameter, String text) {
        String known = text.strip().toUpperCase(Locale.ROOT);
        return (known.startsWith("P") ? iso(known) : plain(known))
                .filter(time -> !time.isNegative() && !time.isZero() && time.compareTo(MOST) <= 0)
                .orElseThrow(
                        () -> Problem.BAD_PARAMETER.with(parameter, text, "a time such as 90s, 5m or 1h30m, or PT90S"));
    }

    /**
     * Reads a time that need not be given.
     *
     * @param parameter whose value it is
     * @param text a time; {@code null}, nothing or {@code 0} for no limit
     * @return zero for no limit
     * @throws io.github.parallelmaven.problem.ParallelException if it is anything else
     */
    static Duration limit(String parameter, @Nullable String text) {
        return text == null || text.isBlank() || text.strip().equals("0") ? Duration.ZERO : of(parameter, text);
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException | ArithmeticException other) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> plain(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(Duration.ofHours(number(form, 1))
                        .plusMinutes(number(form, 2))
                        .plusSeconds(number(form, 3)))
                : Optional.empty();
    }

    private static long number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
