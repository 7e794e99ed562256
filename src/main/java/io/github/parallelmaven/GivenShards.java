package io.github.parallelmaven;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.TestCase;
import java.util.ArrayList;
import java.util.List;

/**
 * Deals as it was dealt before.
 *
 * @param shards by whom what is to be run
 */
record GivenShards(List<Shard> shards) implements ShardingStrategy {

    @Override
    public String name() {
        return "given";
    }

    @Override
    public List<List<TestCase>> deal(List<TestCase> tests, int workers) {
        List<List<TestCase>> hands = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            hands.add(new ArrayList<>());
        }
        for (int i = 0; i < shards.size(); i++) {
            hands.get(i % workers).addAll(shards.get(i).tests());
        }
        return hands;
    }
}
