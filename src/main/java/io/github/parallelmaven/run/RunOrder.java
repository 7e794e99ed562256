package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Surefire's {@code runOrder}: a suite that sets one may depend on it. */
public enum RunOrder {
    /** As the file system lists the classes. */
    FILESYSTEM,
    /** By name. */
    ALPHABETICAL,
    /** By name, backwards. */
    REVERSEALPHABETICAL,
    /** Shuffled by a seed. */
    RANDOM,
    /** By name in even hours of the day, backwards in odd ones. */
    HOURLY,
    /** New ones come first, then those that failed last, then by how often they have passed since. */
    FAILEDFIRST,
    /** Longest first: the order that our default strategy has anyway. */
    BALANCED;

    /**
     * Reads the parameter. Of a list the first counts, as with Surefire.
     *
     * @param value for example {@code alphabetical}
     * @return the order
     * @throws io.github.parallelmaven.problem.ParallelException if there is none of that name
     */
    public static RunOrder of(String value) {
        String first = value.split(",", 2)[0].strip().toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(order -> order.name().equals(first))
                .findFirst()
                .orElseThrow(() -> Problem.BAD_PARAMETER.with(
                        "runOrder",
                        value,
                        "filesystem, alphabetical, reversealphabetical, random, hourly, failedfirst or balanced"));
    }

    /**
     * Orders units.
     *
     * @param units as discovered
     * @param seed for {@link #RANDOM}
     * @param hour hour of the day for {@link #HOURLY}, 0 to 23
     * @param history observations for {@link #FAILEDFIRST}
     * @return the same units, ordered
     */
    List<TestUnit> apply(List<TestUnit> units, long seed, int hour, List<Observation> history) {
        Comparator<TestUnit> byName = Comparator.comparing(TestUnit::id);
        return switch (this) {
            case FILESYSTEM, BALANCED -> units;
            case ALPHABETICAL -> units.stream().sorted(byName).toList();
            case REVERSEALPHABETICAL -> units.stream().sorted(byName.reversed()).toList();
            case HOURLY -> (hour % 2 == 0 ? ALPHABETICAL : REVERSEALPHABETICAL).apply(units, seed, hour, history);
            case RANDOM -> shuffled(units.stream().sorted(byName).toList(), seed);
            case FAILEDFIRST -> failedFirst(units, history);
        };
    }

    private static List<TestUnit> shuffled(List<TestUnit> units, long seed) {
        List<TestUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<TestUnit> failedFirst(List<TestUnit> units, List<Observation> history) {
        Map<String, List<Observation>> seen = history.stream().collect(Collectors.groupingBy(Observation::unit));
        return units.stream()
                .sorted(Comparator.comparingLong((TestUnit unit) -> cleanRuns(seen.getOrDefault(unit.id(), List.of()))))
                .toList();
    }

    /** How often a unit has run without a failure since it failed last; less than ever for one that never ran. */
    private static long cleanRuns(List<Observation> seen) {
        return seen.isEmpty()
                ? -1
                : seen.stream()
                        .sorted(Comparator.comparingLong(Observation::epochMillis)
                                .reversed())
                        .takeWhile(Observation::clean)
                        .count();
    }
}
