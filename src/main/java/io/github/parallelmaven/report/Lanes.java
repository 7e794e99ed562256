package io.github.parallelmaven.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** Puts what happened at the same time side by side, and what happened in turn into one lane. */
public final class Lanes {

    private Lanes() {}

    /**
     * Something and its place.
     *
     * @param item what it is
     * @param lane number of its lane, from 0
     * @param start where it begins, perhaps a little later than was said
     * @param end where it ends
     * @param <T> what is placed
     */
    public record Placed<T>(T item, int lane, long start, long end) {}

    /**
     * Gives each item the first lane that is free. Where starts were cut to whole units of a clock, an item seems to begin
     * before the one in front of it has ended: it then begins where that ends.
     *
     * @param items what to place
     * @param start where each begins
     * @param length how long each is, not negative
     * @param grain what starts were cut to; an overlap below it is none
     * @return the items by start
     * @param <T> what is placed
     */
    public static <T> List<Placed<T>> of(List<T> items, ToLongFunction<T> start, ToLongFunction<T> length, long grain) {
        List<Placed<T>> placed = new ArrayList<>(items.size());
        List<Long> ends = new ArrayList<>();
        for (T item : items.stream().sorted(Comparator.comparingLong(start)).toList()) {
            long from = start.applyAsLong(item);
            int lane = 0;
            while (lane < ends.size() && !isFree(ends.get(lane), from, grain)) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(from);
            }
            long begin = Math.max(from, ends.get(lane));
            long end = begin + length.applyAsLong(item);
            ends.set(lane, end);
            placed.add(new Placed<>(item, lane, begin, end));
        }
        return placed;
    }

    private static boolean isFree(long end, long start, long grain) {
        return end <= start || end - start < grain;
    }
}
