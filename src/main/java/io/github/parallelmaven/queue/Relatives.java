package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a class and its subclasses from running at the same time, where another order costs nothing. All of them run the
 * tests of the superclass, on the same files and ports, and take alike long: longest first would begin them together. The
 * subclasses of an abstract class are no relatives: that class is made to be run many times. Nor is a class that was
 * split, since its parts are to run side by side.
 */
final class Relatives {

    private final int workers;
    private final Map<String, Family> families;
    private int held;

    /** For all units of a run and so many workers. */
    Relatives(List<EstimatedUnit> units, int workers) {
        this.workers = workers;
        families = families(units);
    }

    /**
     * What a worker may begin of the first units that wait. A relative of what others have is left for later if the whole
     * family, one after the other, takes no more than a fair share of what waits, or if nobody knows what it takes.
     *
     * @param worker who asks, from 1
     * @param lane what waits for it, by place; not empty
     * @param remaining what all that waits is expected to take
     * @return a part of the lane, or all of it; never empty
     */
    NavigableMap<Integer, EstimatedUnit> mayBegin(
            int worker, NavigableMap<Integer, EstimatedUnit> lane, Duration remaining) {
        if (held == 0) {
            return lane;
        }
        long share = remaining.toNanos() / workers;
        NavigableMap<Integer, EstimatedUnit> free = Lanes.part(lane, unit -> !waits(worker, unit, share));
        return free.isEmpty() ? lane : free;
    }

    /** Takes note of what a worker has. */
    void taken(int worker, EstimatedUnit unit) {
        Family family = families.get(unit.unit().id());
        if (family != null) {
            held++;
            family.waiting -= unit.nanos();
            family.held.merge(worker, weight(unit), Long::sum);
        }
    }

    /** Takes note of what is done. */
    void completed(int worker, EstimatedUnit unit) {
        Family family = families.get(unit.unit().id());
        if (family != null) {
            held--;
            family.held.computeIfPresent(worker, (key, sum) -> sum == weight(unit) ? null : sum - weight(unit));
        }
    }

    /** Takes note of what waits again. */
    void released(int worker, EstimatedUnit unit) {
        completed(worker, unit);
        Family family = families.get(unit.unit().id());
        if (family != null) {
            family.waiting += unit.nanos();
        }
    }

    private boolean waits(int worker, EstimatedUnit unit, long share) {
        Family family = families.get(unit.unit().id());
        if (family == null) {
            return false;
        }
        long elsewhere = family.heldBeside(worker);
        // What was never measured may as well take less than the share.
        boolean guessed = unit.estimate().source() == Estimate.Source.PRIOR;
        return elsewhere > 0 && (guessed || elsewhere + family.waiting <= share);
    }

    /** What is held counts for something, however short it is. */
    private static long weight(EstimatedUnit unit) {
        return Math.max(1, unit.nanos());
    }

    /** The family of each unit that has relatives. */
    private static Map<String, Family> families(List<EstimatedUnit> units) {
        Map<String, TestClass> classes = units.stream()
                .filter(Relatives::isWhole)
                .flatMap(one -> one.unit().classes().stream())
                .collect(Collectors.toMap(TestClass::name, Function.identity(), (first, second) -> first));
        Map<String, List<EstimatedUnit>> heirs = new HashMap<>();
        units.stream()
                .filter(Relatives::isWhole)
                .forEach(one -> ancestor(one, classes)
                        .ifPresent(top -> heirs.computeIfAbsent(top, key -> new ArrayList<>())
                                .add(one)));
        Map<String, Family> families = new HashMap<>();
        for (List<EstimatedUnit> members : heirs.values()) {
            if (members.size() > 1) {
                Family family = new Family(members);
                members.forEach(one -> families.put(one.unit().id(), family));
            }
        }
        return families;
    }

    private static boolean isWhole(EstimatedUnit unit) {
        return unit.unit().slice() == null;
    }

    /** The uppermost class that can run by itself and whose tests a unit runs; that of its first class that has any. */
    private static Optional<String> ancestor(EstimatedUnit unit, Map<String, TestClass> classes) {
        return unit.unit().classes().stream()
                .map(one -> ancestor(one, classes))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String ancestor(TestClass one, Map<String, TestClass> classes) {
        // A damaged file may make the line a ring.
        Set<String> met = new HashSet<>();
        List<TestClass> line = Stream.iterate(
                        one,
                        Objects::nonNull,
                        below -> classes.get(below.lineage().superclass()))
                .takeWhile(each -> met.add(each.name()))
                .collect(Collectors.toList());
        Collections.reverse(line);
        boolean hasTests = false;
        for (TestClass each : line) {
            hasTests |= each.testMethods() > 0;
            if (hasTests && !each.lineage().isAbstract()) {
                return each.name();
            }
        }
        return null;
    }

    /** Units that inherit tests from one of them, or from one class. */
    private static final class Family {

        private final Map<Integer, Long> held = new HashMap<>();
        private long waiting;

        Family(List<EstimatedUnit> members) {
            waiting = members.stream().mapToLong(EstimatedUnit::nanos).sum();
        }

        long heldBeside(int worker) {
            long all = held.values().stream().mapToLong(Long::longValue).sum();
            return all - held.getOrDefault(worker, 0L);
        }
    }
}
