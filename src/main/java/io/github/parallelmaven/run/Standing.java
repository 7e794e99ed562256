package io.github.parallelmaven.run;

import java.util.List;
import java.util.OptionalLong;

/**
 * What one JVM is doing at a moment. Times are by {@link System#nanoTime()}.
 *
 * @param working whether it was given something that it has not yet answered for
 * @param cameOnNanos when a unit last began or ended, or the JVM was given something; empty before the first
 * @param heardNanos when anything was last heard of the JVM
 * @param units units in hand, the oldest first
 * @param tests tests that run, the oldest first
 * @param printed the end of what it printed
 */
record Standing(
        boolean working,
        OptionalLong cameOnNanos,
        long heardNanos,
        List<Task> units,
        List<Task> tests,
        String printed) {

    /** Copies the lists. */
    Standing {
        units = List.copyOf(units);
        tests = List.copyOf(tests);
    }
}
