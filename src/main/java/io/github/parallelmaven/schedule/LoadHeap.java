package io.github.parallelmaven.schedule;

import java.util.Arrays;

/**
 * A binary heap of loads, the smallest first and of equal ones the lowest bin, in plain arrays: a million units make too
 * many objects.
 */
final class LoadHeap {

    private long[] loads;
    private int[] bins;
    private int size;

    LoadHeap(int capacity) {
        loads = new long[capacity];
        bins = new int[capacity];
    }

    int size() {
        return size;
    }

    /** The smallest load. */
    long load() {
        return loads[0];
    }

    /** The bin of the smallest load. */
    int bin() {
        return bins[0];
    }

    void add(long load, int bin) {
        if (size == loads.length) {
            loads = Arrays.copyOf(loads, 2 * size);
            bins = Arrays.copyOf(bins, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && isBefore(load, bin, (hole - 1) / 2)) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        put(hole, load, bin);
    }

    /** Gives the bin of the smallest load another load, which is not smaller. */
    void replaceFirst(long load, int bin) {
        int hole = 0;
        int child = smallerChild(hole);
        while (child < size && !isBefore(load, bin, child)) {
            move(child, hole);
            hole = child;
            child = smallerChild(hole);
        }
        put(hole, load, bin);
    }

    void removeFirst() {
        size--;
        if (size > 0) {
            replaceFirst(loads[size], bins[size]);
        }
    }

    private int smallerChild(int parent) {
        int left = 2 * parent + 1;
        return left + 1 < size && isBefore(loads[left + 1], bins[left + 1], left) ? left + 1 : left;
    }

    private boolean isBefore(long load, int bin, int index) {
        return load < loads[index] || (load == loads[index] && bin < bins[index]);
    }

    private void move(int from, int to) {
        put(to, loads[from], bins[from]);
    }

    private void put(int index, long load, int bin) {
        loads[index] = load;
        bins[index] = bin;
    }
}
