package io.github.parallelmaven.model;

import java.time.Duration;
import java.util.List;

/**
 * What one worker is doing at a moment.
 *
 * @param worker number of the worker
 * @param pid process id of its JVM
 * @param doing what runs in it, the oldest first; empty where it has nothing to do
 * @param printed the last lines that it printed
 * @param answered whether the JVM said where its threads stand
 */
public record WorkerStanding(int worker, long pid, List<Doing> doing, List<String> printed, boolean answered) {

    /** Copies the lists. */
    public WorkerStanding {
        doing = List.copyOf(doing);
        printed = List.copyOf(printed);
    }

    /**
     * Something that runs.
     *
     * @param unit id of the unit
     * @param unitAge how long the unit has been running
     * @param test the test in words; empty between the tests of the unit
     * @param testAge how long the test has been running; zero between tests
     * @param stack frames of the thread that runs it, the innermost first; empty where they are unknown
     */
    public record Doing(String unit, Duration unitAge, String test, Duration testAge, List<String> stack) {

        /** Copies the list. */
        public Doing {
            stack = List.copyOf(stack);
        }
    }
}
