package io.github.parallelmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.TestCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenShardsTest {

    private static final List<Shard> SHARDS = List.of(shard(1, 1), shard(2, 2), shard(3, 6), shard(4, 2));

    @Test
    void whereWorkersSufficeEachShardHasTheWorkerOfItsNumber() {
        assertThat(dealt(5)).containsExactly("1", "2", "3", "4", "");
        assertThat(dealt(4)).containsExactly("1", "2", "3", "4");
    }

    @Test
    void otherwiseTheLongestComesFirstAndTheIdlestWorkerTakesTheNext() {
        assertThat(dealt(2)).containsExactly("3", "2 4 1");
        assertThat(dealt(1)).containsExactly("3 2 4 1");
    }

    private static List<String> dealt(int workers) {
        return new GivenShards(SHARDS)
                .deal(List.of(), workers).stream()
                        .map(hand -> String.join(
                                " ", hand.stream().map(TestCase::name).toList()))
                        .toList();
    }

    private static Shard shard(int number, int seconds) {
        return new Shard(number, List.of(TestCase.of(Integer.toString(number), Duration.ofSeconds(seconds))));
    }
}
