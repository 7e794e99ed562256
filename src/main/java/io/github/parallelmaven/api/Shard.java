package io.github.parallelmaven.api;

import java.time.Duration;
import java.util.List;

/**
 * Tests that stay together: one worker runs them, in this order.
 *
 * @param number from 1
 * @param tests its tests; a shard may have none
 */
public record Shard(int number, List<TestCase> tests) {

    /** Copies the list. */
    public Shard {
        tests = List.copyOf(tests);
    }

    /**
     * How long it is expected to take.
     *
     * @return the sum of its tests' times
     */
    public Duration expected() {
        return tests.stream().map(TestCase::expected).reduce(Duration.ZERO, Duration::plus);
    }
}
