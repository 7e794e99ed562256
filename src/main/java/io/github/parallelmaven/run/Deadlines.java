package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a JVM has to be ended.
 *
 * @param limits the limits of time
 * @param fork Surefire's limit of a test class; zero for none
 */
record Deadlines(TimeLimits limits, Duration fork) {

    /**
     * Decides. Where several limits were reached since somebody last looked, it is the one that was reached first, and
     * the narrower of two that were reached at once.
     *
     * @param at what the JVM is doing
     * @param nanoTime the time, on the clock of what it is doing
     * @return the limit that was reached; empty where there is time left
     */
    Optional<Expiry> reached(Standing at, long nanoTime) {
        return candidates(at)
                .filter(one -> one.overdue(nanoTime) >= 0)
                .max(Comparator.comparingLong((Candidate one) -> one.overdue(nanoTime))
                        .thenComparing(Candidate::limit, Comparator.reverseOrder()))
                .map(one -> one.expiry(nanoTime));
    }

    /** The expiry of everything that a JVM is doing. */
    static Expiry ofTheRun(Standing at, Duration limit) {
        return new Expiry(Limit.RUN, limit, limit, tests(at), units(at));
    }

    private Stream<Candidate> candidates(Standing at) {
        Set<Integer> tests = tests(at);
        Set<String> units = units(at);
        List<Candidate> all = new ArrayList<>();
        for (Task test : at.tests()) {
            all.add(new Candidate(
                    Limit.TEST, limits.testTimeout(), test.sinceNanos(), Set.of(test.test()), Set.of(test.unit())));
        }
        for (Task unit : at.units()) {
            all.add(new Candidate(
                    Limit.CLASS, limits.classTimeout(), unit.sinceNanos(), inside(at, unit), Set.of(unit.unit())));
        }
        at.cameOnNanos().ifPresent(since -> {
            if (units.isEmpty() && at.working()) {
                // What is not told to have begun is being discovered, and may hang there.
                all.add(new Candidate(Limit.CLASS, limits.classTimeout(), since, tests, units));
            }
            all.add(new Candidate(Limit.FORK, fork, since, tests, units));
        });
        if (!units.isEmpty()) {
            all.add(new Candidate(Limit.OUTPUT, limits.outputTimeout(), at.heardNanos(), tests, units));
        }
        return all.stream().filter(one -> !one.allowed().isZero());
    }

    private static Set<Integer> tests(Standing at) {
        return at.tests().stream().map(Task::test).collect(Collectors.toSet());
    }

    private static Set<String> units(Standing at) {
        return at.units().stream().map(Task::unit).collect(Collectors.toSet());
    }

    private static Set<Integer> inside(Standing at, Task unit) {
        return at.tests().stream()
                .filter(test -> test.unit().equals(unit.unit()))
                .map(Task::test)
                .collect(Collectors.toSet());
    }

    private record Candidate(Limit limit, Duration allowed, long since, Set<Integer> tests, Set<String> units) {

        long overdue(long nanoTime) {
            return nanoTime - since - allowed.toNanos();
        }

        Expiry expiry(long nanoTime) {
            return new Expiry(limit, allowed, Duration.ofNanos(nanoTime - since), tests, units);
        }
    }
}
