package io.github.parallelmaven.queue;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.schedule.SharedProcessors;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps long units that compute together on one worker if they are of one package: what the first has compiled and put
 * into caches, the next finds there. A member waits for its worker only while that one runs another, and where nothing
 * else waits only if all is expected to be done sooner so. All of them one after the other take no longer than the run,
 * and the whole is played through before, as if nobody profited.
 */
final class Companions {

    /** Companions take no more than this part of the run together: the first of these by which it lasts no longer. */
    private static final double[] PARTS = {1, 0.75, 0.5};

    /** Nobody leaves a unit who has done so much of the work of its package, as a part of what the other has done. */
    private static final double ENOUGH = 0.5;

    /** So many times as long as otherwise the run may last if they gain nothing. */
    private static final double EQUAL = 1.03;

    /** Whoever is this part as long as the first may go before it. */
    private static final double LIKE = 0.6;

    private final Company company;
    private final int processors;
    private final LongSupplier clock;

    /** The processor time of the long units of each package that each worker has run, or runs, in nanoseconds. */
    private final Map<Integer, Map<String, Long>> done = new HashMap<>();

    /** The package whose companions each worker runs, or ran last. */
    private final Map<Integer, String> homes = new HashMap<>();

    /** The companions that each worker has in hand, if any. */
    private final Map<Integer, Map<String, EstimatedUnit>> held = new HashMap<>();

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
        if (Company.of(units, processors, Double.MAX_VALUE).size() == 0) {
            return new Companions(Company.NONE, processors, clock);
        }
        // Those beyond the processors come and go.
        int core = Math.min(workers, processors);
        double usual = SharedProcessors.makespan(units, core, processors);
        List<EstimatedUnit> strangers =
                units.stream().map(Companions::profitless).toList();
        for (double part : PARTS) {
            Company company = Company.of(units, processors, part * usual);
            if (company.size() == 0) {
                continue;
            }
            double together = new Companions(company, processors, () -> 0).makespan(strangers, core);
            if (together <= EQUAL * usual) {
                return new Companions(company, processors, clock);
            }
        }
        return new Companions(Company.NONE, processors, clock);
    }

    private Companions(Company company, int processors, LongSupplier clock) {
        this.company = company;
        this.processors = processors;
        this.clock = clock;
        waiting = company.size();
    }

    /**
     * What a worker may begin of the units that wait: a companion of what it ran last, or else none of what another
     * worker has a companion of in hand, or else what loses least by it of what is not better left to that worker.
     *
     * @param worker who asks, from 1
     * @param lane what waits for it, by place; not empty
     * @return a part of the lane, or all of it; empty where all of it is better left to the others
     */
    NavigableMap<Integer, EstimatedUnit> mayBegin(int worker, NavigableMap<Integer, EstimatedUnit> lane) {
        return waiting == 0 || lane.isEmpty() ? lane : opened(worker, shared(worker, lane));
    }

    /** Where a companion would be the first of its package, one of like length that gains less goes before it. */
    private NavigableMap<Integer, EstimatedUnit> opened(int worker, NavigableMap<Integer, EstimatedUnit> lane) {
        String name = lane.isEmpty() ? null : company.of(lane.firstEntry().getValue());
        if (name == null || done(worker, name) > 0) {
            return lane;
        }
        double alike = LIKE * lane.firstEntry().getValue().nanos();
        int opener =
                Lanes.part(lane, unit -> name.equals(company.of(unit)) && unit.nanos() >= alike).entrySet().stream()
                        .min(Comparator.comparingLong(
                                entry -> entry.getValue().use().profit()))
                        .map(Map.Entry::getKey)
                        .orElseGet(lane::firstKey);
        return lane.tailMap(opener, true);
    }

    private NavigableMap<Integer, EstimatedUnit> shared(int worker, NavigableMap<Integer, EstimatedUnit> lane) {
        if (homes.isEmpty()) {
            return lane;
        }
        String home = homes.get(worker);
        NavigableMap<Integer, EstimatedUnit> own =
                Lanes.part(lane, unit -> home != null && home.equals(company.of(unit)));
        if (!own.isEmpty()) {
            return own;
        }
        NavigableMap<Integer, EstimatedUnit> free = Lanes.part(lane, unit -> !isHeldFor(worker, unit));
        if (!free.isEmpty()) {
            return free;
        }
        NavigableMap<Integer, EstimatedUnit> taken = Lanes.part(lane, unit -> !isLeft(worker, unit, lane.values()));
        double least = taken.values().stream()
                .mapToDouble(unit -> loss(worker, unit))
                .min()
                .orElse(0);
        return Lanes.part(taken, unit -> loss(worker, unit) <= least);
    }

    /** Takes note of what a worker has. Nobody waits for one beyond the processors, since it may be withdrawn. */
    void taken(int worker, EstimatedUnit unit) {
        String candidate = company.packageOf(unit);
        if (candidate != null) {
            done.computeIfAbsent(worker, key -> new HashMap<>()).merge(candidate, unit.cpuNanos(), Long::sum);
        }
        String name = company.of(unit);
        waiting -= name == null ? 0 : 1;
        if (name != null && worker <= processors) {
            homes.put(worker, name);
            held.computeIfAbsent(worker, key -> new HashMap<>()).put(unit.unit().id(), unit);
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
        String candidate = company.packageOf(unit);
        if (candidate != null) {
            done.getOrDefault(worker, new HashMap<>()).merge(candidate, -unit.cpuNanos(), Long::sum);
        }
        completed(worker, unit);
        waiting += company.of(unit) != null ? 1 : 0;
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

    /** Whether a worker to which a unit is new does better to leave it to one that has a companion of it. */
    private boolean isLeft(int worker, EstimatedUnit unit, Collection<EstimatedUnit> lane) {
        if (!unit.use().profits()) {
            return false;
        }
        String name = company.of(unit);
        List<EstimatedUnit> others = lane.stream()
                .filter(one -> !one.unit().id().equals(unit.unit().id()) && Objects.equals(name, company.of(one)))
                .toList();
        return owners(worker, unit)
                .filter(owner -> isNew(unit, worker, owner))
                .anyMatch(owner -> Bequest.isSooner(unit, inHand(owner), rest(owner), others, processors));
    }

    /** Whether a worker has done much less of the package of a unit than another one. */
    private boolean isNew(EstimatedUnit unit, int worker, int owner) {
        return done(worker, company.of(unit)) < ENOUGH * done(owner, company.of(unit));
    }

    private long done(int worker, @Nullable String name) {
        return name == null ? 0 : done.getOrDefault(worker, Map.of()).getOrDefault(name, 0L);
    }

    private EstimatedUnit inHand(int owner) {
        return Collections.max(
                requireNonNull(held.get(owner), "who has units in hand").values(),
                Comparator.comparingLong(EstimatedUnit::nanos));
    }

    /** Which part of that it has to run yet. Who is late by much may be late by more. */
    private double rest(int owner) {
        long left = Math.abs(requireNonNull(due.get(owner), "who has units in hand") - clock.getAsLong());
        return (double) left / Math.max(1, inHand(owner).nanos());
    }

    /** So many times the processor time that it needs elsewhere a unit needs if a worker takes it. */
    private double loss(int worker, EstimatedUnit unit) {
        boolean loses = unit.use().profits() && owners(worker, unit).anyMatch(owner -> isNew(unit, worker, owner));
        return loses ? (double) unit.use().cold() / unit.use().warm() : 1;
    }

    /** The other workers that have a companion of a unit in hand. */
    private Stream<Integer> owners(int worker, EstimatedUnit unit) {
        String name = company.of(unit);
        return held.keySet().stream().filter(other -> other != worker && name != null && name.equals(homes.get(other)));
    }

    private static EstimatedUnit profitless(EstimatedUnit unit) {
        return unit.with(unit.use().profiting(0, 0));
    }
}
