package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one report file holds: a class as often as it ran. A suite may run a class that also ran by itself; its tests
 * then stand in the file twice, as in Surefire's.
 *
 * @param name binary name of the class
 * @param phrase its display name, {@code null} where it has none
 * @param worker number of the worker that ran it last
 * @param started when it started first
 * @param duration the time of all its runs together
 * @param tests the attempts at each test, tests in the order of their first attempts
 * @param properties the system properties at the end of its last run
 */
record SuiteReport(
        String name,
        @Nullable String phrase,
        int worker,
        Instant started,
        Duration duration,
        List<List<Attempt>> tests,
        Map<String, String> properties) {

    /** The report of one run of a class. */
    static SuiteReport of(ClassResult result) {
        return new SuiteReport(
                result.name(),
                result.displayName(),
                result.worker(),
                result.started(),
                result.duration(),
                Tally.byTest(result.attempts()),
                result.properties());
    }

    /** This report and that of a further run of the same class. */
    SuiteReport plus(SuiteReport later) {
        return new SuiteReport(
                name,
                phrase == null ? later.phrase : phrase,
                later.worker,
                started.isBefore(later.started) ? started : later.started,
                duration.plus(later.duration),
                Stream.concat(tests.stream(), later.tests.stream()).toList(),
                later.properties);
    }

    /** The tests by verdict. */
    Counts counts() {
        return Counts.of(tests.stream().map(SuiteReport::verdict).toList());
    }

    /** The verdict on one test. */
    static Verdict verdict(List<Attempt> test) {
        return Verdict.of(test);
    }

    /** Whether every attempt at every test passed. */
    boolean isSpotless() {
        return tests.stream().flatMap(List::stream).allMatch(attempt -> attempt.outcome() == Outcome.PASSED);
    }
}
