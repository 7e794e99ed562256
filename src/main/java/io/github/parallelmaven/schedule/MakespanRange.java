package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * In which range a makespan will probably lie: the schedule is played again and again, each time with other times of its
 * units, drawn from their estimates, and with a factor that is common to all of them. The draws are seeded, so that
 * equal schedules have equal ranges.
 */
public final class MakespanRange {

    private static final long SEED = 20_041_969;
    private static final int TRIALS = 200;

    /** What all trials together may cost, in units; more would delay the run for nothing. */
    private static final int BUDGET = 400_000;

    /** Of so many units the noise averages out, and what is common to them remains. */
    private static final int MANY = 20_000;

    /** Among so many workers it is quicker to look at each than to keep them in order. */
    private static final int FEW = 16;

    private final Schedule schedule;
    private final int workers;
    private final double swing;

    private MakespanRange(Schedule schedule, int workers, double swing) {
        this.schedule = schedule;
        this.workers = workers;
        this.swing = swing;
    }

    /**
     * Adds its range to a schedule.
     *
     * @param schedule the schedule
     * @param workers number of workers, at least 1
     * @param swing standard deviation of the logarithm of the factor that is common to all units
     * @return the schedule, with a low makespan that one of twenty runs beats and a high one that one of twenty exceeds
     */
    public static Schedule of(Schedule schedule, int workers, double swing) {
        MakespanRange range = new MakespanRange(schedule, workers, swing);
        return schedule.order().size() > MANY ? range.averaged() : range.played();
    }

    private Schedule averaged() {
        double predicted = schedule.predicted().toNanos();
        double factor = Math.exp(Estimate.SIGMAS * swing);
        long longest = schedule.order().stream()
                .mapToLong(unit -> unit.estimate().high().toNanos())
                .max()
                .orElse(0);
        return between(predicted / factor, Math.max(predicted * factor, (double) longest));
    }

    private Schedule played() {
        List<EstimatedUnit> order = schedule.order();
        if (order.isEmpty()) {
            return schedule;
        }
        int trials = Math.min(TRIALS, Math.max(20, BUDGET / order.size()));
        int[] pins = pins();
        Random random = new Random(SEED);
        double[] makespans = new double[trials];
        double[] times = new double[order.size()];
        for (int trial = 0; trial < trials; trial++) {
            double common = Math.exp(swing * random.nextGaussian());
            for (int i = 0; i < times.length; i++) {
                times[i] = common * order.get(i).estimate().nanosAt(random.nextGaussian());
            }
            makespans[trial] = pins.length == 0 ? pulled(times) : pinned(times, pins);
        }
        Arrays.sort(makespans);
        return between(makespans[trials / 20], makespans[trials - 1 - trials / 20]);
    }

    /** The worker of each unit, in the order of the schedule; empty where workers pull. */
    private int[] pins() {
        if (schedule.pins().isEmpty()) {
            return new int[0];
        }
        Map<String, Integer> workerOf = new HashMap<>();
        for (int worker = 0; worker < schedule.pins().size(); worker++) {
            for (TestUnit unit : schedule.pins().get(worker)) {
                workerOf.put(unit.id(), worker);
            }
        }
        return schedule.order().stream()
                .mapToInt(unit -> workerOf.getOrDefault(unit.unit().id(), 0))
                .toArray();
    }

    private double pulled(double[] times) {
        if (workers > FEW) {
            return pulledByMany(times);
        }
        double[] free = new double[workers];
        for (double time : times) {
            int first = 0;
            for (int worker = 1; worker < workers; worker++) {
                first = free[worker] < free[first] ? worker : first;
            }
            free[first] += time;
        }
        return Arrays.stream(free).max().orElse(0);
    }

    private double pulledByMany(double[] times) {
        PriorityQueue<Double> free = new PriorityQueue<>();
        double last = 0;
        for (double time : times) {
            double start = free.size() < workers ? 0 : free.remove();
            free.add(start + time);
            last = Math.max(last, start + time);
        }
        return last;
    }

    private double pinned(double[] times, int[] pins) {
        double[] loads = new double[schedule.pins().size()];
        for (int i = 0; i < times.length; i++) {
            loads[pins[i]] += times[i];
        }
        return Arrays.stream(loads).max().orElse(0);
    }

    private Schedule between(double low, double high) {
        double predicted = schedule.predicted().toNanos();
        return schedule.between(nanos(Math.min(low, predicted)), nanos(Math.max(high, predicted)));
    }

    private static Duration nanos(double nanos) {
        return Duration.ofNanos(Math.round(nanos));
    }
}
