package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which tests are run again, where, and how often. As with Surefire, what failed in one round is run in the next, until a
 * round has no failure or there has been the last one; what still fails then may be tried alone. A test whose JVM died or
 * had to be killed is never run again among others, where it would do the same to them.
 *
 * @param rounds how many rounds there are at most after the first run of the tests
 * @param alone how often a test is tried alone at most that failed in all rounds
 * @param aloneAfterDeath how often one is over which a JVM died or had to be killed
 */
record RetryPolicy(int rounds, int alone, int aloneAfterDeath) {

    /**
     * The policy that the user's parameters make.
     *
     * @param rerunFailingTestsCount Surefire's: further attempts in the JVM that saw the failure
     * @param retries further attempts, of which the first is made there as well, the others alone
     * @return the policy
     */
    static RetryPolicy of(int rerunFailingTestsCount, int retries) {
        return new RetryPolicy(
                Math.max(rerunFailingTestsCount, Math.min(1, retries)), Math.max(0, retries - 1), retries);
    }

    /**
     * What is to be said of a test that was not mended yet.
     *
     * @param id by which it can be repeated
     * @param alone how often it was tried alone
     * @param dead whether an attempt ended with the death of its JVM
     */
    record Open(String id, int alone, boolean dead) {}

    /** Whether anything is ever repeated. */
    boolean repeats() {
        return rounds > 0;
    }

    /**
     * Chooses for the next round.
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

    /**
     * Chooses who is alone next, when all rounds are over: who had the fewest attempts, of these the first.
     *
     * @param open tests that were not mended yet
     * @return the id of one; empty where it is over
     */
    Optional<String> nextAlone(List<Open> open) {
        return open.stream()
                .filter(test -> !test.id().isEmpty())
                .filter(test -> test.alone() < (test.dead() ? aloneAfterDeath : alone))
                .reduce((one, other) -> other.alone() < one.alone() ? other : one)
                .map(Open::id);
    }

    private static boolean isRepeatable(Outcome outcome) {
        return outcome == Outcome.FAILED || outcome == Outcome.ERRORED;
    }
}
