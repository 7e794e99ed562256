package io.github.parallelmaven;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.TestCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Deals as it was dealt before. Where there are more shards than workers, the longest is given away first, and each to the
 * worker that has the least to do.
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
        List<Hand> hands = new ArrayList<>();
        for (int worker = 0; worker < workers; worker++) {
            hands.add(new Hand(new ArrayList<>()));
        }
        if (shards.size() <= workers) {
            for (int i = 0; i < shards.size(); i++) {
                hands.get(i).taken.add(shards.get(i));
            }
        } else {
            shards.stream()
                    .sorted(Comparator.comparing(Shard::expected).reversed())
                    .forEach(shard -> hands.stream()
                            .min(Comparator.comparing(Hand::expected))
                            .orElseThrow()
                            .taken
                            .add(shard));
        }
        return hands.stream().map(Hand::tests).toList();
    }

    private record Hand(List<Shard> taken) {

        Duration expected() {
            return taken.stream().map(Shard::expected).reduce(Duration.ZERO, Duration::plus);
        }

        List<TestCase> tests() {
            return taken.stream().flatMap(shard -> shard.tests().stream()).toList();
        }
    }
}
