package io.github.parallelmaven.schedule;

/**
 * Longest processing time first (Graham 1969): each unit goes to the worker with the least so far. At most 4/3 - 1/(3m)
 * times as long as the best deal on m workers, in O(n log m).
 */
final class Greedy {

    private Greedy() {}

    /**
     * Deals.
     *
     * @param longestFirst durations, descending
     * @param workers number of workers, at least 1
     * @return the worker of each unit, from 0
     */
    static int[] deal(long[] longestFirst, int workers) {
        LoadHeap heap = new LoadHeap(workers);
        for (int worker = 0; worker < workers; worker++) {
            heap.add(0, worker);
        }
        int[] dealt = new int[longestFirst.length];
        for (int unit = 0; unit < dealt.length; unit++) {
            dealt[unit] = heap.bin();
            heap.replaceFirst(heap.load() + longestFirst[unit], heap.bin());
        }
        return dealt;
    }
}
