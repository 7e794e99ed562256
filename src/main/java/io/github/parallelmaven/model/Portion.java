package io.github.parallelmaven.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a run in a larger one that several nodes share.
 *
 * @param digest seal of the plan that divides it, 64 hexadecimal digits
 * @param shard number of the part, from 1
 * @param plan binary names of the top-level classes of each shard, one list a shard
 */
public record Portion(String digest, int shard, List<List<String>> plan) {

    /** Copies the lists. */
    public Portion {
        plan = plan.stream().map(List::copyOf).toList();
    }

    /**
     * Whether no other part has anything to do.
     *
     * @return false where the plan gives classes to another shard
     */
    public boolean isAlone() {
        return IntStream.range(0, plan.size())
                .allMatch(i -> i == shard - 1 || plan.get(i).isEmpty());
    }

    /**
     * Number of parts.
     *
     * @return at least 1
     */
    public int shards() {
        return plan.size();
    }
}
