package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The times of the tests of a class, taken together. */
final class TestTimes {

    /** Starts are known to the millisecond and durations more finely: what overlaps by less may not overlap at all. */
    private static final Duration GRAIN = Duration.ofMillis(2);

    private TestTimes() {}

    /**
     * The sum of the tests' times.
     *
     * @param attempts tests; those that never began count nothing
     * @return a duration
     */
    static Duration sum(Stream<Attempt> attempts) {
        return attempts.map(Attempt::duration).filter(Objects::nonNull).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What a class needed besides the bodies of its tests.
     *
     * @param whole time from the start of the class to its end
     * @param tests its tests, in any order
     * @return the rest; zero where tests ran at the same time, since their sum then says nothing
     */
    static Duration outside(Duration whole, List<Attempt> tests) {
        Duration bodies = sum(tests.stream());
        return bodies.compareTo(whole) > 0 || overlap(tests) ? Duration.ZERO : whole.minus(bodies);
    }

    private static boolean overlap(List<Attempt> tests) {
        List<Attempt> inOrder = tests.stream()
                .filter(test -> test.duration() != null)
                .sorted(Comparator.comparing(Attempt::started))
                .toList();
        Instant end = Instant.MIN;
        for (Attempt test : inOrder) {
            if (test.started().plus(GRAIN).isBefore(end)) {
                return true;
            }
            Instant next = test.started().plus(Objects.requireNonNull(test.duration()));
            end = next.isAfter(end) ? next : end;
        }
        return false;
    }
}
