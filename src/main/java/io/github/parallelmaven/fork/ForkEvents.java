package io.github.parallelmaven.fork;

import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a worker's JVM tells, one call per frame, all on the thread that reads its link. */
public interface ForkEvents {

    /**
     * System properties changed.
     *
     * @param changes new values; {@code null} for a property that is gone
     */
    void properties(Map<String, @Nullable String> changes);

    /**
     * A unit begins.
     *
     * @param unit its id
     * @param epochMillis when
     */
    void unitStarted(String unit, long epochMillis);

    /**
     * A unit ended.
     *
     * @param unit its id
     * @param duration from its first to its last event in the JVM
     */
    void unitFinished(String unit, Duration duration);

    /**
     * No engine found a test in a unit.
     *
     * @param unit its id
     */
    void unitEmpty(String unit);

    /**
     * A class ended.
     *
     * @param unit its unit
     * @param suite name of its top-level class
     * @param display the phrase for the top-level class, {@code null} where it has none
     * @param duration from its start to its end, set-up and tear-down included; {@code null} for a nested class
     */
    void classFinished(String unit, String suite, @Nullable String display, @Nullable Duration duration);

    /**
     * A container whose tests come to be while it runs, such as a parameterized method, has ended.
     *
     * @param unit its unit
     * @param key what a further JVM must leave out when this one dies
     * @param ownId its own unique id, the key itself unless it came to be within another such container
     */
    void containerFinished(String unit, String key, String ownId);

    /**
     * A test begins.
     *
     * @param id number of the test, unique in its JVM
     * @param unit its unit
     * @param identity what the platform calls it
     * @param test its name
     * @param epochMillis when
     */
    void testStarted(int id, String unit, Identity identity, TestCase test, long epochMillis);

    /**
     * A started test ended.
     *
     * @param id number of the test
     * @param ending how
     */
    void testFinished(int id, Ending ending);

    /**
     * A result that had no start: something skipped, or the failure of a container.
     *
     * @param unit its unit
     * @param identity what the platform calls it
     * @param test its name
     * @param ending how
     */
    void testReported(String unit, Identity identity, TestCase test, Ending ending);

    /**
     * Something was printed.
     *
     * @param id number of the test that the printing thread belongs to, 0 for none
     * @param error whether it was standard error
     * @param text what
     */
    void output(int id, boolean error, String text);

    /**
     * A unit left something behind in the JVM. Comes before the unit ends.
     *
     * @param unit its id
     * @param leaks what
     */
    void left(String unit, List<Leak> leaks);

    /** The JVM holds more memory than it should. Comes before the unit ends after which it does. */
    void full();

    /**
     * Asks the user's patterns.
     *
     * @param className declaring class
     * @param method method name
     * @return whether the method may run
     */
    boolean mayRun(String className, String method);

    /**
     * What the platform calls a test or container.
     *
     * @param key unique id of what a further JVM must leave out when this one dies: for an invocation, the method that
     *     brings it forth
     * @param ownId unique id by which it can be run again; empty for what cannot
     * @param place of a test of a class that was split, its place among all methods of the class, from 0; otherwise -1
     */
    record Identity(String key, String ownId, int place) {

        /**
         * Whether it came to be only while its container ran.
         *
         * @return true for an invocation or a generated test
         */
        public boolean isGenerated() {
            return !ownId.isEmpty() && !ownId.equals(key);
        }
    }

    /**
     * How a test ended.
     *
     * @param outcome the outcome
     * @param duration how long it took, {@code null} where it never started
     * @param reason why it was skipped
     * @param failureType class of the throwable, {@code null} where there was none
     * @param failureMessage its message
     * @param failureTrace its trace
     */
    record Ending(
            Outcome outcome,
            @Nullable Duration duration,
            @Nullable String reason,
            @Nullable String failureType,
            @Nullable String failureMessage,
            @Nullable String failureTrace) {}
}
