package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A schedule to be played again and again with other durations: as {@link ScheduleSimulator} plays it, but prepared once,
 * and nothing is kept but the makespan.
 */
public final class Rehearsal {

    private final int workers;
    private final List<int[]> starts;

    /** Where in {@link #starts} each worker's own units are; empty where workers pull. */
    private final List<int[]> pins;

    private Rehearsal(int workers, List<int[]> starts, List<int[]> pins) {
        this.workers = workers;
        this.starts = starts;
        this.pins = pins;
    }

    /**
     * Prepares a schedule.
     *
     * @param schedule what a strategy made of the units; it may have merged some
     * @param units the units by themselves, no class twice
     * @param workers number of workers, at least 1
     * @return the schedule, ready to be played
     */
    public static Rehearsal of(Schedule schedule, List<EstimatedUnit> units, int workers) {
        Map<TestClass, Integer> owners = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            for (TestClass owned : units.get(i).unit().classes()) {
                owners.put(owned, i);
            }
        }
        List<int[]> starts = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (EstimatedUnit estimated : schedule.order()) {
            positions.put(estimated.unit().id(), starts.size());
            starts.add(estimated.unit().classes().stream()
                    .mapToInt(owned -> owners.getOrDefault(owned, -1))
                    .distinct()
                    .toArray());
        }
        List<int[]> pins = schedule.pins().stream()
                .map(hand -> hand.stream()
                        .map(TestUnit::id)
                        .mapToInt(id -> positions.getOrDefault(id, -1))
                        .toArray())
                .toList();
        return new Rehearsal(workers, starts, pins);
    }

    /**
     * Plays it once.
     *
     * @param nanos how long each unit takes in truth, in the order in which the units were given
     * @return the makespan in nanoseconds
     */
    public long play(long[] nanos) {
        return pins.isEmpty() ? pulled(nanos) : pinned(nanos);
    }

    private long pulled(long[] nanos) {
        LoadHeap heap = new LoadHeap(workers);
        for (int worker = 0; worker < workers; worker++) {
            heap.add(0, worker);
        }
        long end = 0;
        for (int[] parts : starts) {
            long free = heap.load() + sum(parts, nanos);
            heap.replaceFirst(free, heap.bin());
            end = Math.max(end, free);
        }
        return end;
    }

    private long pinned(long[] nanos) {
        long end = 0;
        for (int[] hand : pins) {
            long free = 0;
            for (int position : hand) {
                free += sum(starts.get(position), nanos);
            }
            end = Math.max(end, free);
        }
        return end;
    }

    private static long sum(int[] parts, long[] nanos) {
        long sum = 0;
        for (int part : parts) {
            sum += nanos[part];
        }
        return sum;
    }
}
