package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.TestCase;
import java.util.HashMap;
import java.util.Map;

/** Counts tests while their attempts come in, by the same rule as {@link io.github.parallelmaven.model.Tally}. */
final class AttemptCounter {

    private final Map<TestCase, Integer> failing = new HashMap<>();
    private int tests;
    private int lastTry;

    /**
     * Takes one more attempt.
     *
     * @param attempt the attempt
     */
    void add(Attempt attempt) {
        int earlier = failing.getOrDefault(attempt.test(), 0);
        if (earlier == 0) {
            tests++;
        }
        lastTry = earlier + 1;
        if (attempt.outcome().isBad()) {
            failing.put(attempt.test(), lastTry);
        } else {
            failing.remove(attempt.test());
        }
    }

    /**
     * Tests with at least one attempt.
     *
     * @return a count
     */
    int tests() {
        return tests;
    }

    /**
     * Tests that would be red if the run ended now.
     *
     * @return a count
     */
    int failing() {
        return failing.size();
    }

    /**
     * Which try the latest attempt was.
     *
     * @return from 1; 0 before any attempt
     */
    int lastTry() {
        return lastTry;
    }
}
