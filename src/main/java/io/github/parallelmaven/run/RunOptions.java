package io.github.parallelmaven.run;

import io.github.parallelmaven.model.RanUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a run behaves, apart from what it runs. The home of every default.
 *
 * @param workers number of workers as configured: {@code auto}, a count, a factor of the processors as in {@code 0.5C},
 *     or a range as in {@code 2..8}
 * @param strategy name of the scheduling strategy, in any case, with hyphens or underscores
 * @param granularity what a worker is given at the least
 * @param configurationParameters parameters for the JUnit Platform
 * @param listeners classes that listen to the tests, of the JUnit Platform or of JUnit 4
 * @param failIfNoTests whether a run without tests fails
 * @param failIfNoSpecifiedTests whether a run in which {@code -Dtest} matches nothing fails
 * @param runOrder order that the user asks for; {@code null} for that of the strategy
 * @param runOrderSeed seed of a random order
 * @param reuseForks whether a JVM runs one test class after the other; if not, each class gets a JVM of its own
 * @param recycling when a JVM is replaced that runs one test class after the other
 * @param exitTimeoutSeconds how long a JVM may take to end after its last unit before it is killed
 * @param failures what is made of tests that fail or hang
 * @param verdicts what is made of failed tests beyond that
 * @param supervision how the JVMs are watched over
 * @param shutdown what becomes of the JVMs when the build is stopped
 * @param leaks what is made of things that classes leave behind
 */
public record RunOptions(
        String workers,
        String strategy,
        Granularity granularity,
        Map<String, String> configurationParameters,
        List<String> listeners,
        boolean failIfNoTests,
        boolean failIfNoSpecifiedTests,
        @Nullable RunOrder runOrder,
        long runOrderSeed,
        boolean reuseForks,
        Recycling recycling,
        int exitTimeoutSeconds,
        FailureOptions failures,
        VerdictOptions verdicts,
        Supervision supervision,
        Shutdown shutdown,
        LeakWatch leaks) {

    /** Default of {@link #workers}. */
    public static final String WORKERS = "auto";

    /** Default of {@link #strategy}. */
    public static final String STRATEGY = "balanced";

    /** Default of {@link #granularity}. */
    public static final String GRANULARITY = "class";

    /** Default of {@link #leaks}. */
    public static final String LEAKS = "summary";

    /** Copies the map and the list. */
    public RunOptions {
        listeners = List.copyOf(listeners);
        configurationParameters = Map.copyOf(configurationParameters);
    }

    /** When a JVM is replaced, whatever the reason. */
    Recycling replacement() {
        return reuseForks ? recycling : recycling.perClass();
    }

    /**
     * The same for what an earlier JVM ran: one worker, one JVM, in that order.
     *
     * @param units what it ran
     * @return a copy
     */
    public RunOptions replaying(List<RanUnit> units) {
        return with("1", strategy, true, Recycling.NONE, verdicts.replaying(units));
    }

    /**
     * The same with another strategy, which no run order overrules.
     *
     * @param name name of the strategy
     * @return a copy
     */
    public RunOptions orderedBy(String name) {
        return with(workers, name, reuseForks, recycling, verdicts);
    }

    /** The same without a run order, and with these. */
    private RunOptions with(String count, String ordering, boolean reuse, Recycling replacing, VerdictOptions judging) {
        return new RunOptions(
                count,
                ordering,
                granularity,
                configurationParameters,
                listeners,
                failIfNoTests,
                failIfNoSpecifiedTests,
                null,
                runOrderSeed,
                reuse,
                replacing,
                exitTimeoutSeconds,
                failures,
                judging,
                supervision,
                shutdown,
                leaks);
    }
}
