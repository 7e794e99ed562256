package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The attempts at the tests of a unit, round by round. Tests are told apart by their ids, since names do not tell them
 * apart; two of one id in one round are two tests.
 */
final class AttemptBook {

    /** Name of a failure that belongs to a whole class and came before its tests. */
    static final String SET_UP = "initializationError";

    /** Name of one that came after a test of the class had passed. */
    static final String TEAR_DOWN = "executionError";

    /** By suite, then by test, in the order of first attempts. */
    private final Map<String, Map<String, Test>> suites = new LinkedHashMap<>();

    private final Map<String, Integer> seenThisRound = new HashMap<>();
    private final List<Map.Entry<String, Attempt>> latest = new ArrayList<>();
    private final Set<String> passedAgain = new HashSet<>();
    /** How often each id was tried alone, also where nothing was found by it. */
    private final Map<String, Integer> triedAlone = new HashMap<>();

    private boolean alone;
    private int rounds;
    private int nameless;

    /**
     * Enters an attempt.
     *
     * @param id id by which the test can be repeated; empty where it cannot
     * @param attempt the attempt, its number not yet known
     * @return the attempt with its number, and with the name that the test had at first
     */
    Attempt add(String id, Attempt attempt) {
        String suite = attempt.test().suite();
        boolean passed = attempt.outcome() == Outcome.PASSED;
        Map<String, Test> tests = suites.computeIfAbsent(suite, s -> new LinkedHashMap<>());
        String key = key(id);
        if (passed && tests.containsKey(key) && tests.get(key).alwaysPassed()) {
            // Repeated only because it belongs to what failed. Surefire counts it once more, too.
            key += "#" + rounds;
        }
        Test test = tests.computeIfAbsent(key, k -> new Test(id, new ArrayList<>()));
        Attempt numbered = test.add(alone ? attempt.byItself() : attempt);
        if (!id.isEmpty()) {
            latest.add(Map.entry(id, numbered));
        }
        if (rounds > 0 && passed) {
            passedAgain.add(suite);
        }
        return numbered;
    }

    private String key(String id) {
        return id.isEmpty() ? "#" + ++nameless : id + '#' + seenThisRound.merge(id, 1, Integer::sum);
    }

    /** Attempts of this round, each with its id. */
    Collection<Map.Entry<String, Attempt>> latest() {
        return List.copyOf(latest);
    }

    /** Ids of this round's attempts. */
    Set<String> answered() {
        return Set.copyOf(seenThisRound.keySet());
    }

    /** Rounds that are over, the first run of the tests not counted. */
    int rounds() {
        return rounds;
    }

    /** Begins the next round. */
    void nextRound() {
        rounds++;
        latest.clear();
        seenThisRound.clear();
    }

    /** Begins a round of one test alone, as all further ones are. */
    void nextRoundAlone(String id) {
        nextRound();
        alone = true;
        triedAlone.merge(id, 1, Integer::sum);
    }

    /** Whether tests are tried alone already. */
    boolean isAlone() {
        return alone;
    }

    /** Tests that no attempt has mended, as far as they can be repeated. */
    List<RetryPolicy.Open> open() {
        return tests().filter(test -> test.verdict().isBad() && !test.id.isEmpty())
                .map(test -> new RetryPolicy.Open(test.id, triedAlone.getOrDefault(test.id, 0), test.isDeadly()))
                .toList();
    }

    /** Whether all tests of an id, of which there are some, were mended. */
    boolean isMended(String id) {
        List<Test> found = tests().filter(test -> test.id.equals(id)).toList();
        return !id.isEmpty()
                && !found.isEmpty()
                && found.stream().allMatch(test -> test.verdict().isMended());
    }

    private Stream<Test> tests() {
        return suites.values().stream().flatMap(suite -> suite.values().stream());
    }

    /**
     * Closes a round that repeated something. A set-up that was repeated leaves no attempt where it succeeds, so it gets
     * one here: as with Surefire it is flaky as soon as a test of its class has passed in a repetition.
     *
     * @param targets what the round repeated
     * @return the attempts that were added
     */
    List<Attempt> closeRound(Set<String> targets) {
        List<Attempt> added = new ArrayList<>();
        for (Map<String, Test> suite : suites.values()) {
            for (Test test : suite.values()) {
                boolean failedAgain = seenThisRound.containsKey(test.id);
                test.repaired = !failedAgain && (test.repaired || targets.contains(test.id));
                if (test.isOpenSetUp()
                        && passedAgain.contains(test.first().test().suite())) {
                    Attempt passed = passed(test.first());
                    added.add(test.add(alone ? passed.byItself() : passed));
                }
            }
        }
        return added;
    }

    /** Tests of which no attempt passed and one failed, as far as they are to be counted by their first attempts. */
    int failures(Predicate<Attempt> counted) {
        return (int) tests().filter(test -> test.verdict().isBad())
                .filter(test -> counted.test(test.first()))
                .count();
    }

    /** The suites, in the order of their first attempts. */
    Set<String> suites() {
        return suites.keySet();
    }

    /** All attempts at the tests of a suite, those at one test together. */
    List<Attempt> of(String suite) {
        return suites.getOrDefault(suite, Map.of()).values().stream()
                .flatMap(test -> test.attempts.stream())
                .toList();
    }

    private static Attempt passed(Attempt failed) {
        return new Attempt(
                failed.test(),
                failed.worker(),
                Outcome.PASSED,
                failed.started(),
                failed.duration(),
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }

    /** A test and the attempts at it. */
    private static final class Test {
        final String id;
        final List<Attempt> attempts;
        boolean repaired;

        Test(String id, List<Attempt> attempts) {
            this.id = id;
            this.attempts = attempts;
        }

        Attempt first() {
            return attempts.get(0);
        }

        Attempt add(Attempt attempt) {
            Attempt numbered = attempts.isEmpty() ? attempt : attempt.repeating(first().test(), attempts.size() + 1);
            attempts.add(numbered);
            return numbered;
        }

        Verdict verdict() {
            return Verdict.of(attempts);
        }

        /** Whether a JVM died or was killed over it. */
        boolean isDeadly() {
            return attempts.stream().anyMatch(a -> a.outcome() == Outcome.CRASHED || a.outcome() == Outcome.TIMED_OUT);
        }

        boolean alwaysPassed() {
            return attempts.stream().allMatch(attempt -> attempt.outcome() == Outcome.PASSED);
        }

        /** Whether it is a failed set-up that did not fail when it was repeated. */
        boolean isOpenSetUp() {
            return repaired
                    && first().test().name().equals(SET_UP)
                    && attempts.stream().noneMatch(attempt -> attempt.outcome() == Outcome.PASSED);
        }
    }
}
