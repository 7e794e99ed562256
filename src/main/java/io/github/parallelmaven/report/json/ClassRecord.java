package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What became of one top-level test class.
 *
 * @param name binary name
 * @param fate whether it ran, held no tests, was skipped, or was lost
 * @param micros how long it took, in microseconds
 * @param counts its tests by verdict
 * @param leaks what it left behind in its JVM, as far as that was looked at
 */
public record ClassRecord(String name, UnitResult.Fate fate, long micros, Counts counts, List<String> leaks) {

    /** Copies the list. */
    public ClassRecord {
        leaks = List.copyOf(leaks);
    }

    /** The classes of a unit, each with what is known of it. */
    static Stream<ClassRecord> of(UnitResult result) {
        List<String> names = topLevelNames(result.unit());
        if (names.size() == 1) {
            return Stream.of(new ClassRecord(
                    names.get(0),
                    result.fate(),
                    micros(result.duration()),
                    counts(result, name -> true),
                    leaks(result)));
        }
        return names.stream()
                .map(name -> new ClassRecord(
                        name,
                        result.fate(),
                        result.classes().stream()
                                .filter(part -> part.name().equals(name))
                                .mapToLong(part -> micros(part.duration()))
                                .sum(),
                        counts(result, name::equals),
                        leaks(result)));
    }

    /** Another part of the same class: the worse fate counts for both. */
    ClassRecord plus(ClassRecord part) {
        UnitResult.Fate worse = Stream.of(
                        UnitResult.Fate.LOST, UnitResult.Fate.SKIPPED, UnitResult.Fate.RAN, UnitResult.Fate.EMPTY)
                .filter(one -> one == fate || one == part.fate)
                .findFirst()
                .orElseThrow();
        return new ClassRecord(
                name,
                worse,
                micros + part.micros,
                counts.plus(part.counts),
                Stream.concat(leaks.stream(), part.leaks.stream()).distinct().toList());
    }

    private static List<String> leaks(UnitResult result) {
        return result.leaks().stream().map(Leak::words).toList();
    }

    private static List<String> topLevelNames(TestUnit unit) {
        return unit.classes().stream()
                .map(TestClass::topLevelName)
                .distinct()
                .sorted()
                .toList();
    }

    private static Counts counts(UnitResult result, Predicate<String> names) {
        return result.classes().stream()
                .filter(part -> names.test(part.name()))
                .map(part -> Tally.counts(part))
                .reduce(Counts.NONE, Counts::plus);
    }

    private static long micros(Duration duration) {
        return TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
    }
}
