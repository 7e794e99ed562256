package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which tests are run again, and how often. As with Surefire, what failed in one round is run in the next, until a round
 * has no failure or there has been the last one. A test whose JVM died or had to be killed is not run again: that breaks
 * the run whatever the test does later.
 *
 * @param rounds how many rounds there are at most after the first run of the tests
 */
record RetryPolicy(int rounds) {

    /**
     * Chooses.
     *
     * @param done rounds that are over, the first run of the tests not counted
     * @param latest attempts of the latest round, each with the id by which it can be repeated, empty where it cannot
     * @return ids to repeat, in the order of the attempts; empty where it is over
     */
    Set<String> next(int done, Collection<Map.Entry<String, Attempt>> latest) {
        Set<String> next = new LinkedHashSet<>();
        if (done < rounds) {
            for (Map.Entry<String, Attempt> one : latest) {
                if (!one.getKey().isEmpty() && isRepeatable(one.getValue().outcome())) {
                    next.add(one.getKey());
                }
            }
        }
        return next;
    }

    private static boolean isRepeatable(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.ERRORED;
    }
}
