package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.TestCase;
import java.util.HashSet;
import java.util.Set;

/** Counts tests while their attempts come in, by the same rule as {@link io.github.parallelmaven.model.Tally}. */
final class AttemptCounter {

    private final Set<TestCase> bad = new HashSet<>();
    private int tests;
    private int failing;
    private int lastTry;

    /**
     * Takes one more attempt.
     *
     * @param attempt the attempt
     */
    void add(Attempt attempt) {
        lastTry = attempt.number();
        boolean isBad = attempt.outcome().isBad();
        if (attempt.number() == 1) {
            tests++;
            if (isBad) {
                failing++;
                bad.add(attempt.test());
            }
        } else if (!isBad && bad.remove(attempt.test())) {
            failing--;
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
        return failing;
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
