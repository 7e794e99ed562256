package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.History;
import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of a module took in one environment, to be compared with what they took in another one.
 *
 * @param classes each with what is known of it
 */
record ClassTimes(SortedMap<String, Executions> classes) {

    /**
     * What is known of a class.
     *
     * @param seen from old to young
     * @param median what it usually takes
     */
    record Executions(List<Observation> seen, Median median) {

        private static Executions of(List<Observation> seen) {
            return new Executions(seen, Median.of(seen));
        }

        private static List<Observation> in(@Nullable Executions of) {
            return of == null ? List.of() : of.seen;
        }
    }

    /** So much of the time must be that of classes which were measured in both environments. */
    private static final double COMPARABLE = 0.8;

    private static final int LAST_RUNS = 5;

    /** Older runs do not tell how many classes there are. */
    private static final int YOUNG_RUNS = 20;

    /** What computes for so long has most of its time behind it when it is compiled. */
    private static final Duration LASTING = Duration.ofSeconds(20);

    /** What is less is taken for noise, and all stays as it is. */
    private static final double GAIN = 0.02;

    /**
     * Picks them out.
     *
     * @param seen observations of the module, in any order
     * @param environment where they were made
     */
    static ClassTimes of(List<Observation> seen, Environment environment) {
        String key = environment.key();
        Map<String, List<Observation>> executions = seen.stream()
                .filter(one -> one.environment().equals(key) && isClass(one))
                .sorted()
                .collect(Collectors.groupingBy(Observation::unit));
        SortedMap<String, Executions> classes = new TreeMap<>();
        executions.forEach((name, own) -> classes.put(name, Executions.of(own)));
        return new ClassTimes(classes);
    }

    /** Leaves out classes that the last runs of more than a part knew nothing of, since they may be gone. */
    static List<Observation> current(List<Observation> seen) {
        Map<Long, Long> sizes = seen.stream()
                .filter(ClassTimes::isClass)
                .collect(Collectors.groupingBy(Observation::epochMillis, Collectors.counting()));
        List<Map.Entry<Long, Long>> young = sizes.entrySet().stream()
                .sorted(Map.Entry.<Long, Long>comparingByKey().reversed())
                .limit(YOUNG_RUNS)
                .toList();
        long most = young.stream().mapToLong(Map.Entry::getValue).max().orElse(0);
        List<Long> runs = young.stream()
                .filter(run -> 2 * run.getValue() >= most)
                .map(Map.Entry::getKey)
                .limit(LAST_RUNS)
                .toList();
        Set<String> alive = seen.stream()
                .filter(one -> runs.contains(one.epochMillis()))
                .map(Observation::unit)
                .collect(Collectors.toSet());
        return seen.stream().filter(one -> alive.contains(one.unit())).toList();
    }

    /** Parts of a class are contained in it. */
    private static boolean isClass(Observation one) {
        return one.unit().indexOf('#') < 0;
    }

    /** One list after the other. */
    static List<Observation> joined(List<Observation> some, List<Observation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Whether none was seen. */
    boolean isEmpty() {
        return classes.isEmpty();
    }

    /** Those of classes that were seen elsewhere too. */
    ClassTimes knownTo(ClassTimes other) {
        SortedMap<String, Executions> both = new TreeMap<>(classes);
        both.keySet().retainAll(other.classes.keySet());
        return new ClassTimes(both);
    }

    /** These, and of classes that were never seen here those of elsewhere. */
    ClassTimes or(ClassTimes other) {
        SortedMap<String, Executions> all = new TreeMap<>(other.classes);
        all.putAll(classes);
        return new ClassTimes(all);
    }

    /** A class for whose failure elsewhere that place may be to blame, and not the class. */
    Optional<String> victim(ClassTimes elsewhere) {
        return elsewhere.classes.entrySet().stream()
                .filter(one -> new Trial(
                                Executions.in(classes.get(one.getKey())),
                                one.getValue().seen())
                        .isToBlame())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether nothing was seen here since as much as is kept was seen elsewhere. */
    boolean isOutlivedBy(ClassTimes other) {
        long last = classes.values().stream()
                .flatMap(one -> one.seen().stream())
                .mapToLong(Observation::epochMillis)
                .max()
                .orElse(0);
        return other.classes.values().stream()
                .anyMatch(one -> one.seen().stream()
                                .filter(each -> each.clean() && each.epochMillis() > last)
                                .count()
                        >= History.KEPT);
    }

    /** Whether most of the time is that of classes that were seen here more than once. */
    boolean isRepeated() {
        SortedMap<String, Executions> repeated = new TreeMap<>(classes);
        repeated.values().removeIf(one -> one.seen().size() == 1);
        return isMost(new ClassTimes(repeated));
    }

    /** Whether half of the processor time, or more, is that of classes which compute so long that they run mostly compiled. */
    boolean areLasting() {
        long lasting = medians()
                .mapToLong(one -> one.cpu().toNanos())
                .filter(nanos -> nanos >= LASTING.toNanos())
                .sum();
        return lasting > 0 && 2 * lasting >= cpuNanos();
    }

    /** Whether most of the time is that of classes that were seen elsewhere too. */
    boolean isComparableTo(ClassTimes other) {
        return isMost(knownTo(other));
    }

    private boolean isMost(ClassTimes part) {
        return part.together().toNanos() >= COMPARABLE * together().toNanos();
    }

    /**
     * What a class usually takes, each for itself.
     *
     * @param duration the median
     * @param cpu that of its processor time, with what its JVM compiles and collects meanwhile; zero where nobody measured
     *     it
     */
    record Median(Duration duration, Duration cpu) {

        private static Median of(List<Observation> executions) {
            return new Median(
                    ClassTimes.median(executions, Observation::duration),
                    ClassTimes.median(executions, Observation::cpu));
        }
    }

    /** All classes one after the other. */
    Duration together() {
        return medians().map(Median::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** The class that takes longest; zero where there is none. */
    Median longest() {
        return medians()
                .max(Comparator.comparing(Median::duration))
                .orElseGet(() -> new Median(Duration.ZERO, Duration.ZERO));
    }

    private Stream<Median> medians() {
        return classes.values().stream().map(Executions::median);
    }

    /**
     * The time that no run of the classes can beat, in nanoseconds: that of the longest, their share of the workers, and
     * their share of the processors, compilers and collectors of their JVMs included.
     *
     * @param processors how many the workers share
     * @param workers how many there may be before the run ends: those that are added make each class last longer, and the
     *     run no longer
     */
    double least(int processors, int workers) {
        double share = (double) together().toNanos() / workers;
        double busy = (double) cpuNanos() / processors;
        return Math.max((double) longest().duration().toNanos(), Math.max(share, busy));
    }

    /**
     * That of a usual run. Clocks tick in hundredths of a second, and what a JVM compiles is billed to the class that it
     * runs then, so that short classes get too much or nothing: only the sum over a run tells. A class that the run left
     * out counts with its median.
     */
    private long cpuNanos() {
        Map<Long, Run> runs = new TreeMap<>();
        for (Executions one : classes.values()) {
            long median = one.median().cpu().toNanos();
            for (Observation seen : one.seen()) {
                if (seen.cpu() != null) {
                    Run more = new Run(1, seen.cpu().toNanos() - median);
                    runs.merge(seen.epochMillis(), more, Run::plus);
                }
            }
        }
        int most = runs.values().stream().mapToInt(Run::classes).max().orElse(0);
        List<Long> sorted = runs.values().stream()
                .filter(run -> 2 * run.classes() >= most)
                .map(Run::beyondMedians)
                .sorted()
                .toList();
        long beyond = sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) / 2);
        return beyond + medians().mapToLong(one -> one.cpu().toNanos()).sum();
    }

    /**
     * The processor time of a run.
     *
     * @param classes of how many it is known
     * @param beyondMedians what they took more than usually, in nanoseconds; negative where it was less
     */
    private record Run(int classes, long beyondMedians) {

        private Run plus(Run other) {
            return new Run(classes + other.classes, beyondMedians + other.beyondMedians);
        }
    }

    /** Whether one time is shorter than another one by more than chance would have it. */
    static boolean isLess(double one, double other) {
        return one < (1 - GAIN) * other;
    }

    /** Of what was measured; zero where nothing was. */
    private static Duration median(List<Observation> executions, Function<Observation, @Nullable Duration> measure) {
        List<Duration> sorted = executions.stream()
                .map(measure)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((sorted.size() - 1) / 2);
    }
}
