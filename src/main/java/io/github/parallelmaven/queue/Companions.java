package io.github.parallelmaven.queue;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.schedule.SharedProcessors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps long units that compute together on one worker if they are of one package: what the first has compiled and put
 * into caches, the next finds there. A member waits for its worker only while that one runs another, and where nothing
 * else waits only if it is known to profit by more than that is expected to take yet. All of them one after the other take
 * less than the run, and the whole is played through before, as if nobody profited.
 */
final class Companions {

    /** A unit is long if it takes this part of what the processors have to do, or more. */
    private static final double LONG = 1.0 / 16;

    /** Companions take no more than this part of it together. */
    private static final double MOST = 0.9;

    /** So many times as long as otherwise the run may last if they gain nothing. */
    private static final double EQUAL = 1.03;

    private final int processors;
    private final LongSupplier clock;

    /** The package of each unit that is long and computes. */
    private final Map<String, String> candidates = new HashMap<>();

    /** The package of each of these that has companions. */
    private final Map<String, String> packages = new HashMap<>();

    /** The packages of which each worker has run a long unit. */
    private final Map<Integer, Set<String>> known = new HashMap<>();

    /** The package whose companions each worker runs, or ran last. */
    private final Map<Integer, String> homes = new HashMap<>();

    /** The companions that each worker has in hand, if any. */
    private final Map<Integer, Set<String>> held = new HashMap<>();

    /** When each worker that has companions in hand is expected to be done with them, by the clock. */
    private final Map<Integer, Long> due = new HashMap<>();

    /** How many companions wait. */
    private int waiting;

    /**
     * Finds the companions of a run; none where it would last longer by them.
     *
     * @param units all units, in the order of the schedule
     * @param workers number of workers, at least 1
     * @param processors how many these share
     * @param clock time in nanoseconds
     * @return the companions, none of them taken
     */
    static Companions of(List<EstimatedUnit> units, int workers, int processors, LongSupplier clock) {
        Companions found = new Companions(units, processors, clock);
        if (found.packages.isEmpty()) {
            return found;
        }
        // Those beyond the processors come and go.
        int core = Math.min(workers, processors);
        double usual = SharedProcessors.makespan(units, core, processors);
        List<EstimatedUnit> strangers =
                units.stream().map(Companions::profitless).toList();
        double together = new Companions(strangers, processors, () -> 0).makespan(strangers, core);
        return together <= EQUAL * usual ? found : new Companions(List.of(), processors, clock);
    }

    private Companions(List<EstimatedUnit> units, int processors, LongSupplier clock) {
        this.processors = processors;
        this.clock = clock;
        double bound = units.stream().mapToLong(EstimatedUnit::cpuNanos).sum() / (double) processors;
        Map<String, List<EstimatedUnit>> groups = new LinkedHashMap<>();
        units.stream()
                .filter(unit -> unit.use().isKnown() && !unit.use().waits())
                .filter(unit -> unit.unit().slice() == null && unit.unhinderedNanos() >= LONG * bound)
                .forEach(unit -> {
                    candidates.put(unit.unit().id(), packageOf(unit));
                    groups.computeIfAbsent(packageOf(unit), key -> new ArrayList<>())
                            .add(unit);
                });
        groups.forEach((name, group) -> join(name, group, MOST * bound));
        waiting = packages.size();
    }

    /**
     * What a worker may begin of the units that wait: a companion of what it ran last, or else none of what another
     * worker has a companion of in hand, or else none of what is better left to that worker.
     *
     * @param worker who asks, from 1
     * @param lane what waits for it, by place; not empty
     * @return a part of the lane, or all of it; empty where all of it is better left to the others
     */
    NavigableMap<Integer, EstimatedUnit> mayBegin(int worker, NavigableMap<Integer, EstimatedUnit> lane) {
        if (homes.isEmpty() || waiting == 0) {
            return lane;
        }
        String home = homes.get(worker);
        NavigableMap<Integer, EstimatedUnit> own = Lanes.part(
                lane,
                unit -> home != null && home.equals(packages.get(unit.unit().id())));
        if (!own.isEmpty()) {
            return own;
        }
        NavigableMap<Integer, EstimatedUnit> free = Lanes.part(lane, unit -> !isHeldFor(worker, unit));
        Set<Integer> spokenFor = new HashSet<>();
        return free.isEmpty() ? Lanes.part(lane, unit -> !isLeft(worker, unit, spokenFor)) : free;
    }

    /** Takes note of what a worker has. Nobody waits for one beyond the processors, since it may be withdrawn. */
    void taken(int worker, EstimatedUnit unit) {
        String candidate = candidates.get(unit.unit().id());
        if (candidate != null) {
            known.computeIfAbsent(worker, key -> new HashSet<>()).add(candidate);
        }
        String name = packages.get(unit.unit().id());
        waiting -= name == null ? 0 : 1;
        if (name != null && worker <= processors) {
            homes.put(worker, name);
            held.computeIfAbsent(worker, key -> new HashSet<>()).add(unit.unit().id());
            due.merge(worker, clock.getAsLong() + unit.nanos(), (one, other) -> one + unit.nanos());
        }
    }

    /** Takes note of what is done. */
    void completed(int worker, EstimatedUnit unit) {
        held.computeIfPresent(worker, (key, units) -> {
            units.remove(unit.unit().id());
            return units.isEmpty() ? null : units;
        });
        if (!held.containsKey(worker)) {
            due.remove(worker);
        }
    }

    /** Takes note of what waits again. */
    void released(int worker, EstimatedUnit unit) {
        completed(worker, unit);
        waiting += packages.containsKey(unit.unit().id()) ? 1 : 0;
    }

    /** What a run with these companions takes if they gain nothing, in nanoseconds. */
    private double makespan(List<EstimatedUnit> units, int workers) {
        NavigableMap<Integer, EstimatedUnit> lane = new TreeMap<>();
        units.forEach(unit -> lane.put(lane.size(), unit));
        Map<Integer, EstimatedUnit> running = new HashMap<>();
        return SharedProcessors.makespan(
                new SharedProcessors.Source() {
                    @Override
                    public @Nullable EstimatedUnit next(int worker) {
                        if (lane.isEmpty()) {
                            return null;
                        }
                        EstimatedUnit next = requireNonNull(
                                lane.remove(mayBegin(worker, lane).firstKey()));
                        running.put(worker, next);
                        taken(worker, next);
                        return next;
                    }

                    @Override
                    public void done(int worker) {
                        completed(worker, requireNonNull(running.remove(worker)));
                    }
                },
                workers,
                processors);
    }

    private boolean isHeldFor(int worker, EstimatedUnit unit) {
        return owners(worker, unit).findAny().isPresent();
    }

    /**
     * Whether a unit would be done sooner where one ends soon that has a companion of it than by a worker to which all of
     * that is new. One unit for each that has such a one: the next would have to wait for the first.
     */
    private boolean isLeft(int worker, EstimatedUnit unit, Set<Integer> spokenFor) {
        String name = packages.get(unit.unit().id());
        if (known.getOrDefault(worker, Set.of()).contains(name)) {
            return false;
        }
        double profit = unit.use().profit() / Math.max(1, unit.use().share());
        long now = clock.getAsLong();
        // Who is late by much may be late by more.
        return owners(worker, unit)
                .filter(owner -> Math.abs(requireNonNull(due.get(owner), "who has units in hand") - now) < profit)
                .anyMatch(spokenFor::add);
    }

    /** The other workers that have a companion of a unit in hand. */
    private Stream<Integer> owners(int worker, EstimatedUnit unit) {
        String name = packages.get(unit.unit().id());
        return held.keySet().stream().filter(other -> other != worker && name != null && name.equals(homes.get(other)));
    }

    private void join(String name, List<EstimatedUnit> group, double most) {
        List<EstimatedUnit> joined = new ArrayList<>();
        double sum = 0;
        for (EstimatedUnit unit : group) {
            if (sum + unit.unhinderedNanos() <= most) {
                sum += unit.unhinderedNanos();
                joined.add(unit);
            }
        }
        if (joined.size() > 1) {
            joined.forEach(unit -> packages.put(unit.unit().id(), name));
        }
    }

    private static EstimatedUnit profitless(EstimatedUnit unit) {
        return unit.with(unit.use().profiting(0));
    }

    private static String packageOf(EstimatedUnit unit) {
        String id = unit.unit().id();
        return id.substring(0, Math.max(0, id.lastIndexOf('.')));
    }
}
