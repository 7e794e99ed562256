package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.history.Shape;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a run teaches about durations. */
final class Observations {

    /** Only a class that takes so long is worth splitting, so only of such a class the methods are remembered. */
    private static final Duration LONG = Duration.ofMillis(500);

    private Observations() {}

    /**
     * One observation per top-level class that ran, and of one that took long one per test method.
     *
     * @param units what became of each unit
     * @param epochMillis time of the run
     * @param environment key of the environment
     * @param whole whether the run let each class run to its end, so that what was skipped is always skipped
     * @param lasting whether JVMs lasted, so that one class may have profited from another
     * @return the observations
     */
    static List<Observation> of(
            List<UnitResult> units, long epochMillis, String environment, boolean whole, boolean lasting) {
        Set<String> warm = lasting ? WarmUnits.of(units) : Set.of();
        return units.stream()
                .filter(u -> u.fate() == UnitResult.Fate.RAN)
                .flatMap(u -> Stream.concat(
                        measured(u).stream()
                                .map(m -> m.observation(epochMillis, environment, whole, warm.contains(m.id()))),
                        isWorthSplitting(u) ? MethodTimes.of(u, epochMillis, environment) : Stream.of()))
                .toList();
    }

    private static boolean isWorthSplitting(UnitResult unit) {
        boolean single = unit.unit().classes().stream()
                        .map(TestClass::topLevelName)
                        .distinct()
                        .count()
                == 1;
        return single && unit.duration().compareTo(LONG) >= 0;
    }

    private static List<Measured> measured(UnitResult unit) {
        TestUnit all = unit.unit();
        Map<String, List<TestClass>> classes =
                all.classes().stream().collect(Collectors.groupingBy(TestClass::topLevelName));
        if (classes.size() == 1) {
            return List.of(new Measured(all.id(), unit.duration(), all.classes(), unit.classes(), unit.cpu()));
        }
        // A unit of several classes is an artefact of one strategy; the classes are what the next run knows.
        return unit.classes().stream()
                .map(c -> new Measured(
                        c.name(), firstRound(c), classes.getOrDefault(c.name(), List.of()), List.of(c), null))
                .toList();
    }

    /** The time of a class without that of repeated tests, which is part of what is reported of it. */
    private static Duration firstRound(ClassResult result) {
        Duration repeated = TestTimes.sum(result.attempts().stream().filter(a -> a.number() > 1));
        return repeated.compareTo(result.duration()) > 0
                ? result.duration()
                : result.duration().minus(repeated);
    }

    /**
     * A class and what came of it.
     *
     * @param id what it is remembered as
     * @param duration how long its first round took
     * @param classes its class files
     * @param results its results
     * @param cpu processor time of its first round; {@code null} where that is not known
     */
    private record Measured(
            String id,
            Duration duration,
            List<TestClass> classes,
            List<ClassResult> results,
            @Nullable Duration cpu) {

        Observation observation(long epochMillis, String environment, boolean whole, boolean warm) {
            List<Attempt> first = results.stream()
                    .flatMap(result -> result.attempts().stream())
                    .filter(attempt -> attempt.number() == 1)
                    .toList();
            boolean complete = whole || first.stream().noneMatch(a -> a.outcome() == Outcome.SKIPPED);
            return new Observation(
                    id,
                    epochMillis,
                    duration,
                    TestTimes.outside(duration, first),
                    complete && results.stream().allMatch(Observations::clean),
                    environment,
                    shape(),
                    cpu,
                    warm);
        }

        private Shape shape() {
            return new Shape(
                    classes.stream().mapToInt(TestClass::testMethods).sum(),
                    classes.stream().mapToLong(TestClass::bytes).sum());
        }
    }

    private static boolean clean(ClassResult result) {
        // A flaky test passed in the end; what was measured is how long it took to fail.
        return result.isUnremarkable()
                || Tally.verdicts(result).stream().noneMatch(verdict -> verdict.isBad() || verdict.isMended());
    }
}
