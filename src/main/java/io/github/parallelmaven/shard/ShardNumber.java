package io.github.parallelmaven.shard;

import io.github.parallelmaven.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which shard of how many.
 *
 * @param number from 1 to {@code total}
 * @param total number of shards, at least 1
 */
public record ShardNumber(int number, int total) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,4})\\s*/\\s*([1-9]\\d{0,4})");

    /** Refuses a number that is none of the shards'. */
    public ShardNumber {
        if (number < 1 || number > total) {
            throw new IllegalArgumentException(number + " of " + total);
        }
    }

    /**
     * Reads what a user typed.
     *
     * @param text for example {@code 3/8}
     * @return the number
     * @throws io.github.parallelmaven.problem.ParallelException if it is anything else
     */
    public static ShardNumber of(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (form.matches() && Integer.parseInt(form.group(1)) <= Integer.parseInt(form.group(2))) {
            return new ShardNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        }
        throw Problem.BAD_PARAMETER.with(
                "parallel.shard", text, "auto, or k/N with k from 1 to N, for example 1/3, 2/3 and 3/3");
    }

    /**
     * The name of the shard's file.
     *
     * @return for example {@code shard_2.txt} for shard 3
     */
    public String file() {
        return ShardFile.name(number);
    }

    @Override
    public String toString() {
        return number + "/" + total;
    }
}
