package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

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
     * @return the observations
     */
    static List<Observation> of(List<UnitResult> units, long epochMillis, String environment) {
        return units.stream()
                .filter(u -> u.fate() == UnitResult.Fate.RAN)
                .flatMap(u -> of(u, epochMillis, environment))
                .toList();
    }

    private static Stream<Observation> of(UnitResult unit, long epochMillis, String environment) {
        long classes = unit.unit().classes().stream()
                .map(TestClass::topLevelName)
                .distinct()
                .count();
        if (classes > 1) {
            // A unit of several classes is an artefact of one strategy; the classes are what the next run knows.
            return unit.classes().stream()
                    .map(c -> new Observation(c.name(), epochMillis, c.duration(), clean(c), environment));
        }
        boolean clean = unit.classes().stream().allMatch(Observations::clean);
        return Stream.concat(
                Stream.of(new Observation(unit.unit().id(), epochMillis, unit.duration(), clean, environment)),
                unit.duration().compareTo(LONG) < 0 ? Stream.of() : MethodTimes.of(unit, epochMillis, environment));
    }

    private static boolean clean(ClassResult result) {
        // A flaky test passed in the end; what was measured is how long it took to fail.
        return Tally.verdicts(result).stream().noneMatch(verdict -> verdict.isBad() || verdict == Verdict.FLAKY);
    }
}
