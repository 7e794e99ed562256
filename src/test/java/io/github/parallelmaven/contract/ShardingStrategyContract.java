package io.github.parallelmaven.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.parallelmaven.api.Shard;
import io.github.parallelmaven.api.ShardingStrategy;
import io.github.parallelmaven.api.Shards;
import io.github.parallelmaven.api.TestCase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A sharding strategy deals every test once, to so many shards, and in the same way each time.
 *
 * <pre>{@code
 * class ByPackageTest extends ShardingStrategyContract {
 *     protected ShardingStrategy strategy() {
 *         return new ByPackage();
 *     }
 * }
 * }</pre>
 */
public abstract class ShardingStrategyContract {

    private static final int SUITES = 500;

    /** The strategy to be tested. */
    protected abstract ShardingStrategy strategy();

    @Test
    void nameCanBeTyped() {
        assertTrue(strategy().name().matches("[a-z0-9_]+"), strategy().name());
    }

    @Test
    void everyTestIsDealtOnce() {
        for (int seed = 0; seed < SUITES; seed++) {
            Random random = new Random(seed);
            List<TestCase> tests = suite(random);
            int shards = 1 + random.nextInt(12);
            // This complains of what is forgotten, dealt twice or made up.
            assertEquals(shards, Shards.create(tests, shards, strategy()).size());
        }
    }

    @Test
    void theSameTestsAreDealtInTheSameWay() {
        for (int seed = 0; seed < SUITES; seed++) {
            Random random = new Random(seed);
            List<TestCase> tests = suite(random);
            int shards = 1 + random.nextInt(12);
            List<Shard> dealt = Shards.create(tests, shards, strategy());
            List<TestCase> shuffled = new ArrayList<>(tests);
            Collections.shuffle(shuffled, random);
            assertEquals(dealt, Shards.create(shuffled, shards, strategy()));
        }
    }

    @Test
    void whereThereAreNoTestsShardsAreEmpty() {
        for (Shard shard : Shards.create(List.of(), 3, strategy())) {
            assertTrue(shard.tests().isEmpty());
        }
    }

    private static List<TestCase> suite(Random random) {
        List<TestCase> tests = new ArrayList<>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            String name = "p" + random.nextInt(4) + ".T" + i + "Test";
            String source = random.nextInt(5) == 0 ? null : "p/S" + random.nextInt(20) + ".java";
            tests.add(new TestCase(name, source, Duration.ofMillis(random.nextInt(3) * random.nextInt(10_000))));
        }
        return tests;
    }
}
