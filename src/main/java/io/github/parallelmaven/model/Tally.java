package io.github.parallelmaven.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups attempts by test and judges them. */
public final class Tally {

    private Tally() {}

    /**
     * Puts the attempts at one test together. Two tests of equal name in one class (two invocations that a framework
     * names alike) stay two tests: a further attempt joins an earlier test only after that one ended badly.
     *
     * @param attempts attempts in the order in which they ended
     * @return one list per test, in the order of first attempts
     */
    public static List<List<Attempt>> byTest(List<Attempt> attempts) {
        List<List<Attempt>> tests = new ArrayList<>();
        Map<TestCase, List<Attempt>> open = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            List<Attempt> earlier = open.get(attempt.test());
            if (earlier == null) {
                earlier = new ArrayList<>(1);
                tests.add(earlier);
            }
            earlier.add(attempt);
            if (attempt.outcome().isBad()) {
                open.put(attempt.test(), earlier);
            } else {
                open.remove(attempt.test());
            }
        }
        return tests;
    }

    /**
     * The verdict on each test of a class.
     *
     * @param result the class
     * @return one verdict per test
     */
    public static List<Verdict> verdicts(ClassResult result) {
        return byTest(result.attempts()).stream()
                .map(attempts ->
                        Verdict.of(attempts.stream().map(Attempt::outcome).toList()))
                .toList();
    }

    /**
     * Counts the tests of many units.
     *
     * @param units the units
     * @return the counts
     */
    public static Counts counts(List<UnitResult> units) {
        return units.stream()
                .flatMap(u -> u.classes().stream())
                .map(c -> Counts.of(verdicts(c)))
                .reduce(Counts.NONE, Counts::plus);
    }
}
