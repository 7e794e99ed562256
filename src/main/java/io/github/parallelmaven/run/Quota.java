package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bound that is given as a number, as a share of a whole, or as both, of which the narrower one counts.
 *
 * @param count the number; {@link Integer#MAX_VALUE} for none
 * @param percent the share in percent; 100 for none
 */
public record Quota(int count, int percent) {

    /** No bound. */
    public static final Quota NONE = new Quota(Integer.MAX_VALUE, 100);

    private static final Pattern PART = Pattern.compile("(\\d{1,9})(\\s*%)?");

    /**
     * Reads a parameter.
     *
     * @param parameter its name, for the message
     * @param text for example {@code 20}, {@code 10%} or {@code 20,10%}; blank for no bound
     * @return the bound
     * @throws io.github.parallelmaven.problem.ParallelException if it is none of these
     */
    public static Quota of(String parameter, String text) {
        Quota quota = NONE;
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw refusal(parameter, text);
            }
            int number = Integer.parseInt(matcher.group(1));
            boolean share = matcher.group(2) != null;
            if (share && number > 100) {
                throw refusal(parameter, text);
            }
            quota = share ? new Quota(quota.count, number) : new Quota(number, quota.percent);
        }
        return quota;
    }

    private static RuntimeException refusal(String parameter, String text) {
        return Problem.BAD_PARAMETER.with(parameter, text, "a number such as 20, a share such as 10%, or both: 20,10%");
    }

    /** As it may be written. */
    @Override
    public String toString() {
        String number = count == Integer.MAX_VALUE ? "" : String.valueOf(count);
        String share = percent == 100 ? "" : percent + "%";
        return number + (number.isEmpty() || share.isEmpty() ? "" : ",") + share;
    }
}
