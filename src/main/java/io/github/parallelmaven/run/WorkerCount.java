package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code workers} parameter. */
public final class WorkerCount {

    private static final Pattern FACTOR = Pattern.compile("(\\d*\\.?\\d+)\\s*[Cc]");

    /** A worker's JVM takes its default heap (a quarter of the memory) only when it needs it; this much it will. */
    private static final long BYTES_PER_WORKER = 512L << 20;

    private WorkerCount() {}

    /** Whether the number is left to us. */
    static boolean isAuto(String value) {
        return value.trim().equalsIgnoreCase("auto");
    }

    /**
     * Turns the configured value into a number.
     *
     * @param value {@code auto}, a count of at least 1, or a factor of the processors such as {@code 0.5C}
     * @param processors processors available to this JVM, container limits respected
     * @param memoryBytes memory available to the machine or container, 0 where unknown
     * @return at least 1
     * @throws io.github.parallelmaven.problem.ParallelException if it is none of these
     */
    public static int of(String value, int processors, long memoryBytes) {
        String text = value.trim();
        if (isAuto(text)) {
            long fitting = memoryBytes <= 0 ? processors : memoryBytes / BYTES_PER_WORKER;
            return (int) Math.max(1, Math.min(processors, fitting));
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            return Math.max(1, (int) (Double.parseDouble(factor.group(1)) * processors));
        }
        if (text.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(text);
        }
        throw Problem.BAD_PARAMETER.with("workers", value, "auto, a number from 1, or a factor such as 0.5C");
    }
}
