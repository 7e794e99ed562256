package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of memory as users write them, and as the options of a JVM have them: {@code 512m}, {@code 2g}. */
final class MemorySize {

    private static final Pattern FORM = Pattern.compile("(\\d{1,7})([kmg])b?");

    private MemorySize() {}

    /**
     * Reads an amount that need not be given.
     *
     * @param parameter whose value it is
     * @param text a number and a letter, {@code k}, {@code m} or {@code g} in any case; {@code null}, nothing or
     *     {@code 0} for no limit
     * @return bytes; 0 for no limit
     * @throws io.github.parallelmaven.problem.ParallelException if it is anything else
     */
    static long limit(String parameter, @Nullable String text) {
        String known = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        if (known.isEmpty() || known.equals("0")) {
            return 0;
        }
        Matcher form = FORM.matcher(known);
        if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
            throw Problem.BAD_PARAMETER.with(parameter, String.valueOf(text), "an amount of memory such as 512m or 2g");
        }
        return Long.parseLong(form.group(1)) << (10 * (1 + "kmg".indexOf(form.group(2))));
    }
}
