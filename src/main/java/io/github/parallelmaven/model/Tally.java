package io.github.parallelmaven.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Groups attempts by test and judges them. */
public final class Tally {

    private Tally() {}

    /**
     * Puts the attempts at one test together. Names do not tell tests apart (frameworks name invocations alike), so a
     * first attempt is always a test of its own; only a repeated one joins the last test of its name.
     *
     * @param attempts attempts in the order in which they ended
     * @return one list per test, in the order of first attempts
     */
    public static List<List<Attempt>> byTest(List<Attempt> attempts) {
        if (attempts.stream().allMatch(attempt -> attempt.number() == 1)) {
            // Nearly always so, and names of tests are long to hash.
            return attempts.stream().map(List::of).toList();
        }
        List<List<Attempt>> tests = new ArrayList<>();
        Map<TestCase, List<Attempt>> latest = new HashMap<>();
        for (Attempt attempt : attempts) {
            List<Attempt> earlier = attempt.number() == 1 ? null : latest.get(attempt.test());
            if (earlier == null) {
                earlier = new ArrayList<>(1);
                tests.add(earlier);
                latest.put(attempt.test(), earlier);
            }
            earlier.add(attempt);
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
        return byTest(result.attempts()).stream().map(Verdict::of).toList();
    }

    /**
     * The tests of many units.
     *
     * @param units the units
     * @return attempts by test, in the order of the units and then of first attempts
     */
    public static Stream<List<Attempt>> tests(List<UnitResult> units) {
        return classes(units).flatMap(result -> byTest(result.attempts()).stream());
    }

    /**
     * The same for those which are looking for tests that did not simply pass: it spares them most of the others.
     *
     * @param units the units
     * @return attempts by test, of all tests of each class in which one did not pass at once
     */
    public static Stream<List<Attempt>> remarkable(List<UnitResult> units) {
        return classes(units)
                .filter(result -> !result.isUnremarkable())
                .flatMap(result -> byTest(result.attempts()).stream());
    }

    /**
     * All tests of many units.
     *
     * @param units the units
     * @return whether each failed; of several of one name, whether one did
     */
    public static Map<TestCase, Boolean> failures(List<UnitResult> units) {
        Map<TestCase, Boolean> failures = new LinkedHashMap<>();
        tests(units)
                .forEach(attempts -> failures.merge(
                        attempts.get(0).test(), Verdict.of(attempts).isBad(), Boolean::logicalOr));
        return failures;
    }

    /**
     * Counts the tests of many units.
     *
     * @param units the units
     * @return the counts
     */
    public static Counts counts(List<UnitResult> units) {
        return classes(units).map(Tally::counts).reduce(Counts.NONE, Counts::plus);
    }

    /**
     * Counts the tests of a class.
     *
     * @param result the class
     * @return the counts
     */
    public static Counts counts(ClassResult result) {
        return result.isUnremarkable() ? new Counts(result.attempts().size(), 0, 0, 0, 0) : Counts.of(verdicts(result));
    }

    private static Stream<ClassResult> classes(List<UnitResult> units) {
        return units.stream().flatMap(unit -> unit.classes().stream());
    }
}
