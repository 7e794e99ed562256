package io.github.parallelmaven.schedule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The largest differencing method (Karmarkar and Karp 1982) for any number of workers: of all partial deals, the two with
 * the largest difference between their fullest and their emptiest worker are joined, the fullest of one with the emptiest
 * of the other, until one deal is left.
 *
 * <p>A partial deal names only the workers that have something, and the smaller is always put into the larger, so that a
 * unit moves O(log n) times: O(n log n log m) in all, where whole tuples of m workers would need O(n m).
 */
final class Differencing {

    private static final int NONE = -1;

    private final long[] units;
    private final int workers;

    /** Units that share a worker are chained; a chain is known by its first unit. */
    private final int[] next;

    private final int[] last;

    private final PriorityQueue<Partial> partials =
            new PriorityQueue<>(Comparator.comparingLong((Partial partial) -> -partial.difference())
                    .thenComparingInt(partial -> partial.serial));
    private int firstSingle;
    private int serial;

    private Differencing(long[] longestFirst, int workers) {
        this.units = longestFirst;
        this.workers = workers;
        next = new int[longestFirst.length];
        last = new int[longestFirst.length];
        Arrays.fill(next, NONE);
        Arrays.setAll(last, unit -> unit);
    }

    /**
     * Deals.
     *
     * @param longestFirst durations, descending
     * @param workers number of workers, at least 1
     * @return the worker of each unit, from 0, numbered by the longest unit of each
     */
    static int[] deal(long[] longestFirst, int workers) {
        return workers == 1 || longestFirst.length == 0
                ? new int[longestFirst.length]
                : new Differencing(longestFirst, workers).deal();
    }

    private int[] deal() {
        Partial largest = partial();
        while (firstSingle < units.length || !partials.isEmpty()) {
            if (isSingleNext()) {
                largest.put(units[firstSingle], firstSingle);
                firstSingle++;
                partials.add(largest);
            } else {
                partials.add(join(largest, partials.remove()));
            }
            largest = partial();
        }
        return numbered(largest);
    }

    /** Takes the one with the largest difference. Units by themselves are not made to objects before they are needed. */
    private Partial partial() {
        if (!isSingleNext()) {
            return partials.remove();
        }
        Partial single = new Partial(serial++);
        single.put(units[firstSingle], firstSingle);
        firstSingle++;
        return single;
    }

    private boolean isSingleNext() {
        Partial joined = partials.peek();
        return firstSingle < units.length && (joined == null || units[firstSingle] >= joined.difference());
    }

    private Partial join(Partial one, Partial other) {
        Partial larger = one.busy.size() >= other.busy.size() ? one : other;
        larger.take(larger == one ? other : one);
        return larger;
    }

    private int[] numbered(Partial whole) {
        int[] chain = new int[units.length];
        for (; whole.busy.size() > 0; whole.busy.removeFirst()) {
            for (int unit = whole.busy.bin(); unit != NONE; unit = next[unit]) {
                chain[unit] = whole.busy.bin();
            }
        }
        int[] numbers = new int[units.length];
        Arrays.fill(numbers, NONE);
        int count = 0;
        int[] dealt = new int[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            if (numbers[chain[unit]] == NONE) {
                numbers[chain[unit]] = count++;
            }
            dealt[unit] = numbers[chain[unit]];
        }
        return dealt;
    }

    private int chained(int chain, int behind) {
        next[last[chain]] = behind;
        last[chain] = last[behind];
        return chain;
    }

    /** Some of the units, dealt. Workers without a chain have nothing. */
    private final class Partial {

        private final int serial;
        private final LoadHeap busy = new LoadHeap(2);
        private long fullest;

        Partial(int serial) {
            this.serial = serial;
        }

        long difference() {
            return fullest - emptiest();
        }

        private long emptiest() {
            return busy.size() < workers ? 0 : busy.load();
        }

        /** Gives a chain to the emptiest worker. */
        void put(long load, int chain) {
            if (busy.size() < workers) {
                add(load, chain);
            } else {
                fullest = Math.max(fullest, busy.load() + load);
                busy.replaceFirst(busy.load() + load, chained(busy.bin(), chain));
            }
        }

        /** Gives the fullest chain of another to the emptiest worker, the next to the next. */
        void take(Partial other) {
            long floor = other.emptiest();
            int count = other.busy.size();
            int shared = Math.max(0, count - (workers - busy.size()));
            Chains theirs = Chains.of(other.busy, count);
            // All that are to grow leave before the first returns, or it might grow twice.
            Chains mine = Chains.of(busy, shared);
            for (int i = 0; i < count - shared; i++) {
                int fullestLeft = count - 1 - i;
                add(theirs.loads[fullestLeft] - floor, theirs.bins[fullestLeft]);
            }
            for (int i = 0; i < shared; i++) {
                int fullestLeft = shared - 1 - i;
                add(mine.loads[i] + theirs.loads[fullestLeft] - floor, chained(mine.bins[i], theirs.bins[fullestLeft]));
            }
        }

        private void add(long load, int chain) {
            fullest = Math.max(fullest, load);
            busy.add(load, chain);
        }
    }

    /** Chains taken off a heap, the least load first. */
    private static final class Chains {

        private final long[] loads;
        private final int[] bins;

        private Chains(int count) {
            loads = new long[count];
            bins = new int[count];
        }

        static Chains of(LoadHeap heap, int count) {
            Chains chains = new Chains(count);
            for (int i = 0; i < count; i++) {
                chains.loads[i] = heap.load();
                chains.bins[i] = heap.bin();
                heap.removeFirst();
            }
            return chains;
        }
    }
}
