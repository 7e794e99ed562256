package io.github.parallelmaven.schedule;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who gets what, decided beforehand, for workers that cannot pull: the nodes of a CI job. Longest processing time first,
 * and where that misses the lower bound, the largest differencing method; the better of the two.
 *
 * @param hands one list of units a worker, together every unit once, each longest first
 * @param predicted what the fullest hand takes
 * @param lowerBound the time which no deal can beat
 */
public record Deal(List<List<EstimatedUnit>> hands, Duration predicted, Duration lowerBound) {

    /** Copies the lists. */
    public Deal {
        hands = hands.stream().map(List::copyOf).toList();
    }

    /**
     * Deals units. The result depends on the arguments alone, and not on the order of the units.
     *
     * @param units units with their estimates, no id twice; may be empty
     * @param workers number of workers, at least 1
     * @return a deal with so many hands, empty ones where there are fewer units
     * @throws IllegalArgumentException for less than one worker
     */
    public static Deal of(List<EstimatedUnit> units, int workers) {
        Sized[] order = units.stream().map(Sized::new).toArray(Sized[]::new);
        Arrays.parallelSort(order);
        long[] nanos = Arrays.stream(order).mapToLong(Sized::nanos).toArray();
        long bound = LowerBound.nanos(nanos, workers);
        int[] dealt = better(nanos, workers);
        return new Deal(
                hands(order, dealt, workers),
                Duration.ofNanos(longest(nanos, dealt, workers)),
                Duration.ofNanos(bound));
    }

    /** The worker of each unit, from 0. */
    static int[] better(long[] longestFirst, int workers) {
        int[] greedy = Greedy.deal(longestFirst, workers);
        long makespan = longest(longestFirst, greedy, workers);
        if (makespan == LowerBound.nanos(longestFirst, workers)) {
            return greedy;
        }
        int[] polished = Differencing.deal(longestFirst, workers);
        return longest(longestFirst, polished, workers) < makespan ? polished : greedy;
    }

    /** What the fullest worker takes. */
    static long longest(long[] nanos, int[] dealt, int workers) {
        long[] loads = new long[workers];
        for (int unit = 0; unit < nanos.length; unit++) {
            loads[dealt[unit]] += nanos[unit];
        }
        return Arrays.stream(loads).max().orElse(0);
    }

    private static List<List<EstimatedUnit>> hands(Sized[] order, int[] dealt, int workers) {
        List<List<EstimatedUnit>> hands = new ArrayList<>(workers);
        for (int worker = 0; worker < workers; worker++) {
            hands.add(new ArrayList<>());
        }
        for (int unit = 0; unit < order.length; unit++) {
            hands.get(dealt[unit]).add(order[unit].unit);
        }
        return hands;
    }

    /** A unit with its time at hand, the longest first and equal ones by id. */
    private record Sized(EstimatedUnit unit, long nanos) implements Comparable<Sized> {

        Sized(EstimatedUnit unit) {
            this(unit, unit.nanos());
        }

        @Override
        public int compareTo(Sized other) {
            int byTime = Long.compare(other.nanos, nanos);
            return byTime != 0
                    ? byTime
                    : unit.unit().id().compareTo(other.unit.unit().id());
        }
    }
}
