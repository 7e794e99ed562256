package io.github.parallelmaven.api;

import java.time.Duration;
import java.util.Optional;

/**
 * Knows how long a test class takes that no earlier run has measured. One that stands in {@code META-INF/services} of a jar
 * among the plugin's dependencies is asked by {@code parallel:run} and {@code parallel:shards}; it needs a public
 * constructor without parameters. Of several the first that knows is believed.
 */
@FunctionalInterface
public interface DurationEstimator {

    /**
     * Estimates a test class. The answer must be the same on all nodes that share a run.
     *
     * @param test the class; its time is what would be believed otherwise, by the size of its byte code
     * @return what to believe, not negative; empty where nothing is known
     */
    Optional<Duration> estimate(TestCase test);
}
