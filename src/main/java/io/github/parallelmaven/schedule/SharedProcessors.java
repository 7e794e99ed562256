package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workers that share processors, in virtual time: where units that compute ask for more processors than there are, each
 * goes on at the same part of its speed, and what waits goes on as ever (egalitarian processor sharing).
 */
public final class SharedProcessors {

    private final int processors;
    private final Source source;
    private final @Nullable EstimatedUnit[] running;
    private final double[] left;

    private SharedProcessors(int workers, int processors, Source source) {
        this.processors = processors;
        this.source = source;
        this.running = new @Nullable EstimatedUnit[workers];
        this.left = new double[workers];
    }

    /** Who hands out units. */
    public interface Source {

        /**
         * Hands out a unit.
         *
         * @param worker who asks, from 1
         * @return what it runs next; null where nothing waits for it
         */
        @Nullable
        EstimatedUnit next(int worker);

        /**
         * Hears of the end of a unit.
         *
         * @param worker who had it
         */
        default void done(int worker) {}
    }

    /**
     * Plays an order from which idle workers pull.
     *
     * @param order units in the order in which they start
     * @param workers number of workers, at least 1
     * @param processors how many these share, at least 1
     * @return the makespan in nanoseconds
     */
    public static double makespan(List<EstimatedUnit> order, int workers, int processors) {
        Iterator<EstimatedUnit> units = order.iterator();
        return makespan(worker -> units.hasNext() ? units.next() : null, workers, processors);
    }

    /**
     * Plays until nothing is handed out any more.
     *
     * @param source hands out the units; those of which nobody knows what they ask of the processors compute on one
     * @param workers number of workers, at least 1
     * @param processors how many these share, at least 1
     * @return the makespan in nanoseconds
     */
    public static double makespan(Source source, int workers, int processors) {
        return new SharedProcessors(workers, processors, source).play();
    }

    private double play() {
        double now = 0;
        for (int i = 0; i < running.length; i++) {
            begin(i);
        }
        while (Arrays.stream(running).anyMatch(unit -> unit != null)) {
            now += step();
        }
        return now;
    }

    /** Goes on until the next unit ends. */
    private double step() {
        double asked = 0;
        for (EstimatedUnit unit : running) {
            asked += unit == null ? 0 : asked(unit);
        }
        double speed = Math.min(1, processors / Math.max(1, asked));
        double time = Double.MAX_VALUE;
        for (int i = 0; i < running.length; i++) {
            EstimatedUnit unit = running[i];
            if (unit != null) {
                time = Math.min(time, left[i] / speed(unit, speed));
            }
        }
        for (int i = 0; i < running.length; i++) {
            EstimatedUnit unit = running[i];
            if (unit != null) {
                left[i] -= time * speed(unit, speed);
                if (left[i] < 1) {
                    source.done(i + 1);
                    begin(i);
                }
            }
        }
        return time;
    }

    private void begin(int index) {
        EstimatedUnit next = source.next(index + 1);
        running[index] = next;
        left[index] = next == null ? 0 : next.unhinderedNanos();
    }

    private static double asked(EstimatedUnit unit) {
        if (unit.use().waits()) {
            return 0;
        }
        return unit.use().isKnown() ? unit.use().share() : 1;
    }

    private static double speed(EstimatedUnit unit, double ofOthers) {
        return unit.use().waits() ? 1 : ofOthers;
    }
}
