package io.github.parallelmaven.queue;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * The queue of one process. A lane is a line of waiting units by their place in the schedule; all workers share one, or
 * each has its own where the schedule pins units. A released unit takes its old place again, which is at the head where
 * the first unit is always the next: only units with later places wait there then.
 */
public final class LocalWorkQueue implements WorkQueue {

    private final List<NavigableMap<Integer, EstimatedUnit>> lanes;
    private final Map<Long, Place> leased = new HashMap<>();
    private final Choice choice;
    private long lastFence;
    private int waiting;
    private Duration expected;

    /**
     * Fills the queue.
     *
     * @param schedule what to hand out
     * @param workers number of workers, at least 1; as many as the schedule was made for if it pins units
     */
    public LocalWorkQueue(Schedule schedule, int workers) {
        this(schedule, workers, Choice.FIRST);
    }

    private LocalWorkQueue(Schedule schedule, int workers, Choice choice) {
        this.choice = choice;
        if (workers < 1 || (!schedule.pins().isEmpty() && schedule.pins().size() != workers)) {
            throw new IllegalArgumentException(
                    workers + " workers, pins for " + schedule.pins().size());
        }
        lanes = schedule.pins().isEmpty() ? List.of(lane(schedule.order())) : pinned(schedule);
        waiting = schedule.order().size();
        expected = schedule.order().stream().map(LocalWorkQueue::expected).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * A queue that may hand out units in another order: a class and its subclasses not at the same time, units that wait
     * where the processors have no room for others, and units of like length so that what extensions set up for one
     * class serves others of the same {@linkplain TestUnit#context() context}. A worker gets nothing where what waits is
     * better left to one that will ask soon.
     *
     * @param schedule what to hand out; units that it pins stay in their order
     * @param workers number of workers, at least 1
     * @param processors how many these share
     * @return the queue, filled
     */
    public static LocalWorkQueue considerate(Schedule schedule, int workers, int processors) {
        return considerate(schedule, workers, processors, System::nanoTime);
    }

    static LocalWorkQueue considerate(Schedule schedule, int workers, int processors, LongSupplier clock) {
        boolean pinned = !schedule.pins().isEmpty();
        Choice choice = pinned ? Choice.FIRST : new Considerate(schedule.order(), workers, processors, clock);
        return new LocalWorkQueue(schedule, workers, choice);
    }

    @Override
    public synchronized List<Lease> claim(int worker, Duration target, int most) {
        NavigableMap<Integer, EstimatedUnit> lane = laneOf(worker);
        List<Lease> batch = new ArrayList<>();
        Duration enough = expected.minus(target);
        while (!lane.isEmpty() && batch.size() < most && (batch.isEmpty() || expected.compareTo(enough) > 0)) {
            int rank = choice.choose(worker, lane, expected);
            if (rank == Choice.NONE) {
                break;
            }
            batch.add(lease(lane, rank, worker));
        }
        return List.copyOf(batch);
    }

    @Override
    public synchronized boolean complete(Lease lease) {
        Place place = leased.remove(lease.fence());
        if (place != null) {
            choice.completed(lease.worker(), place.unit);
        }
        return place != null;
    }

    @Override
    public synchronized void release(Lease lease) {
        Place place = leased.remove(lease.fence());
        if (place != null) {
            choice.released(lease.worker(), place.unit);
            place.lane.put(place.rank, place.unit);
            waiting++;
            expected = expected.plus(expected(place.unit));
        }
    }

    @Override
    public synchronized Backlog backlog() {
        return new Backlog(waiting, expected);
    }

    @Override
    public synchronized int waitingFor(int worker) {
        NavigableMap<Integer, EstimatedUnit> lane = laneOf(worker);
        return lane.isEmpty() || choice.choose(worker, lane, expected) == Choice.NONE ? 0 : lane.size();
    }

    @Override
    public synchronized boolean drained() {
        return leased.isEmpty() && waiting == 0;
    }

    /** Who shares a lane may come later, and so have any number. */
    private NavigableMap<Integer, EstimatedUnit> laneOf(int worker) {
        return lanes.get(lanes.size() == 1 ? 0 : worker - 1);
    }

    private Lease lease(NavigableMap<Integer, EstimatedUnit> lane, int rank, int worker) {
        EstimatedUnit unit = requireNonNull(lane.remove(rank), "a place of the lane");
        choice.taken(worker, unit);
        leased.put(++lastFence, new Place(lane, rank, unit));
        waiting--;
        expected = expected.minus(expected(unit));
        return new Lease(unit.unit(), worker, lastFence);
    }

    private static Duration expected(EstimatedUnit unit) {
        return unit.estimate().expected();
    }

    private static List<NavigableMap<Integer, EstimatedUnit>> pinned(Schedule schedule) {
        Map<TestUnit, EstimatedUnit> estimates =
                schedule.order().stream().collect(Collectors.toMap(EstimatedUnit::unit, unit -> unit));
        return schedule.pins().stream()
                .map(pins -> lane(pins.stream().map(estimates::get).toList()))
                .toList();
    }

    private static NavigableMap<Integer, EstimatedUnit> lane(List<EstimatedUnit> units) {
        NavigableMap<Integer, EstimatedUnit> lane = new TreeMap<>();
        units.forEach(unit -> lane.put(lane.size(), unit));
        return lane;
    }

    /** Where a leased unit belongs if it comes back. */
    private record Place(NavigableMap<Integer, EstimatedUnit> lane, int rank, EstimatedUnit unit) {}
}
