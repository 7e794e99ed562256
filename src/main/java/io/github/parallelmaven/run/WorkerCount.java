package io.github.parallelmaven.run;

import io.github.parallelmaven.problem.Problem;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code workers} parameter. */
public final class WorkerCount {

    private static final Pattern FACTOR = Pattern.compile("(\\d*\\.?\\d+)\\s*[Cc]");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,3})\\s*\\.\\.\\s*([1-9]\\d{0,3})");

    /** The last one counts. */
    private static final Pattern HEAP = Pattern.compile("(?<![^\\s\"'])-Xmx(\\d{1,12})([kKmMgG]?)(?![^\\s\"'])");

    /** A worker's JVM takes its default heap (a quarter of the memory) only when it needs it; this much it will. */
    private static final long BYTES_PER_WORKER = 512L << 20;

    /** So many workers a processor, as far as their tests sleep or wait. */
    private static final long IDLING = 2;

    private WorkerCount() {}

    /**
     * Turns the configured value into the number of workers where nothing is known of the tests.
     *
     * @param value {@code auto}, a count of at least 1, a factor of the processors such as {@code 0.5C}, or a range such
     *     as {@code 2..8}
     * @param processors processors available to this JVM, container limits respected
     * @param memoryBytes memory available to the machine or container, 0 where unknown
     * @return at least 1
     * @throws io.github.parallelmaven.problem.ParallelException if it is none of these
     */
    public static int of(String value, int processors, long memoryBytes) {
        return range(value, processors, memoryBytes, "").start();
    }

    /**
     * Turns the configured value into the numbers that a run may have. With {@code auto} there is one for each
     * processor, and up to twice as many where tests wait and there is more than one processor.
     *
     * @param value as above
     * @param processors processors available to this JVM, container limits respected
     * @param memoryBytes memory available to the machine or container, 0 where unknown
     * @param argLine options of each worker's JVM
     * @return a single number unless the value is {@code auto} or a range
     * @throws io.github.parallelmaven.problem.ParallelException if it is none of these
     */
    public static WorkerRange range(String value, int processors, long memoryBytes, String argLine) {
        String text = value.trim();
        if (text.equalsIgnoreCase("auto")) {
            long known = memoryBytes <= 0 ? Long.MAX_VALUE : memoryBytes;
            return auto(processors, known / BYTES_PER_WORKER, known / Math.max(BYTES_PER_WORKER, heap(argLine)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int least = Integer.parseInt(range.group(1));
            int most = Integer.parseInt(range.group(2));
            if (least <= most) {
                return new WorkerRange(least, Math.max(least, Math.min(most, processors)), most);
            }
        }
        Matcher factor = FACTOR.matcher(text);
        if (factor.matches()) {
            return WorkerRange.exactly(Math.max(1, (int) (Double.parseDouble(factor.group(1)) * processors)));
        }
        if (COUNT.matcher(text).matches()) {
            return WorkerRange.exactly(Integer.parseInt(text));
        }
        throw Problem.BAD_PARAMETER.with(
                "workers", value, "auto, a number from 1, a range such as 2..8, or a factor such as 0.5C");
    }

    private static WorkerRange auto(int processors, long fitting, long fittingSurely) {
        int start = (int) Math.max(1, Math.min(processors, fitting));
        // One processor has one worker, in which the classes of all frameworks are one suite.
        long most = processors == 1 ? 1 : Math.min(IDLING * processors, fittingSurely);
        return new WorkerRange(1, start, (int) Math.max(start, most));
    }

    /** The heap that options allow, in bytes; 0 where they do not say it. */
    private static long heap(String argLine) {
        Matcher option = HEAP.matcher(argLine);
        long bytes = 0;
        while (option.find()) {
            String unit = option.group(2).toLowerCase(Locale.ROOT);
            int power = unit.isEmpty() ? 0 : 1 + "kmg".indexOf(unit);
            bytes = Long.parseLong(option.group(1)) << (10 * power);
        }
        return bytes;
    }
}
