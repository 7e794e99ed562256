package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which limit is reached when, under virtual time: nanoseconds that nobody waits for. */
class DeadlinesTest {

    private long now = 1_000;
    private final Pulse pulse = new Pulse(() -> now);

    @Test
    void aTestThatTakesTooLongIsNamedAndItsNeighboursAreNot() {
        begin("A", 1);
        now += 5;
        begin("A", 2);
        now += 6;
        Expiry expiry = reached(limits(10, 0, 0), 0).orElseThrow();

        assertThat(expiry.limit()).isEqualTo(Limit.TEST);
        assertThat(expiry.tests()).containsExactly(1);
        assertThat(expiry.took()).isEqualTo(Duration.ofNanos(11));
    }

    @Test
    void aTestThatEndsInTimeIsLeftAlone() {
        for (int test = 1; test < 100; test++) {
            begin("A", test);
            now += 9;
            assertThat(reached(limits(10, 0, 10), 0)).isEmpty();
            pulse.testEnded(test);
        }
    }

    @Test
    void aClassMayTakeItsTimeHoweverManyTestsItHas() {
        begin("A", 1);
        now += 9;
        pulse.testEnded(1);
        begin("A", 2);
        now += 1;

        Expiry expiry = reached(limits(10, 10, 0), 0).orElseThrow();
        assertThat(expiry.limit()).isEqualTo(Limit.CLASS);
        assertThat(expiry.tests()).containsExactly(2);
        assertThat(expiry.units()).containsExactly("A");
    }

    @Test
    void aWordBreaksTheSilence() {
        begin("A", 1);
        now += 9;
        pulse.printed("still here");
        now += 9;
        assertThat(reached(limits(0, 0, 10), 0)).isEmpty();
        now += 1;
        assertThat(reached(limits(0, 0, 10), 0)).map(Expiry::limit).contains(Limit.OUTPUT);
    }

    @Test
    void aJvmThatHasNothingToDoMayBeSilent() {
        now += 1_000_000;
        assertThat(reached(limits(1, 1, 1), 1)).isEmpty();
        begin("A", 1);
        pulse.unitEnded("A");
        pulse.rested();
        now += 1_000_000;
        assertThat(reached(limits(1, 1, 1), 0)).isEmpty();
    }

    @Test
    void theFirstDiscoveryHasAMinuteMore() {
        pulse.given();
        now += Pulse.FIRST_DISCOVERY.toNanos() + 9;
        assertThat(reached(limits(0, 10, 0), 10)).isEmpty();
        now += 1;
        assertThat(reached(limits(0, 10, 0), 0)).map(Expiry::limit).contains(Limit.CLASS);
        assertThat(reached(limits(0, 0, 0), 10)).map(Expiry::limit).contains(Limit.FORK);
    }

    @Test
    void surefiresLimitCountsFromTheLastClassThatBeganOrEnded() {
        begin("A", 1);
        now += 9;
        begin("B", 2);
        now += 9;
        assertThat(reached(limits(0, 0, 0), 10)).isEmpty();
        pulse.unitEnded("B");
        now += 10;
        assertThat(reached(limits(0, 0, 0), 10).orElseThrow().tests()).containsExactly(1);
    }

    /** Random lives of JVMs, and random limits: at each step the answer is that of a second, simpler book. */
    @Test
    void theLimitThatIsReachedFirstIsTheOneThatIsNamed() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            Deadlines deadlines = new Deadlines(
                    limits(random.nextInt(40), random.nextInt(60), random.nextInt(30)),
                    Duration.ofNanos(random.nextInt(50)));
            Life life = new Life(random);
            for (int step = 0; step < 60; step++) {
                life.step();
                Optional<Expiry> reached = deadlines.reached(life.pulse.standing(), life.time);
                assertThat(reached.map(Expiry::limit)).as("seed " + seed).isEqualTo(life.expected(deadlines));
                reached.ifPresent(expiry -> {
                    assertThat(expiry.took()).isGreaterThanOrEqualTo(expiry.allowed());
                    assertThat(life.tests.keySet()).containsAll(expiry.tests());
                    assertThat(life.units.keySet()).containsAll(expiry.units());
                });
                if (reached.isPresent()) {
                    break;
                }
            }
        }
    }

    /** A JVM of which one unit is in hand at a time, so that it is easy to say what it does. */
    private static final class Life {
        private final Random random;
        private long time = 1_000_000;
        private final Pulse pulse = new Pulse(() -> time);
        private final Map<String, Long> units = new HashMap<>();
        private final Map<Integer, Long> tests = new HashMap<>();
        private long heard = time;
        private long cameOn;
        private int count;

        Life(Random random) {
            this.random = random;
            pulse.given();
            cameOn = time + Pulse.FIRST_DISCOVERY.toNanos();
        }

        void step() {
            time += random.nextInt(12);
            if (units.isEmpty()) {
                String unit = "U" + ++count;
                pulse.unitBegan(unit);
                units.put(unit, time);
                cameOn = time;
                heard = time;
                return;
            }
            String unit = units.keySet().iterator().next();
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    pulse.testBegan(++count, unit, "t");
                    tests.put(count, time);
                    heard = time;
                }
                case 2, 3 -> {
                    tests.keySet().stream().findAny().ifPresent(test -> {
                        pulse.testEnded(test);
                        tests.remove(test);
                        heard = time;
                    });
                }
                case 4 -> {
                    pulse.printed("x");
                    heard = time;
                }
                default -> {
                    pulse.unitEnded(unit);
                    units.clear();
                    tests.clear();
                    cameOn = time;
                    heard = time;
                }
            }
        }

        Optional<Limit> expected(Deadlines deadlines) {
            record Due(Limit limit, long at) {}
            List<Due> due = new ArrayList<>();
            tests.values()
                    .forEach(since -> due.add(new Due(
                            Limit.TEST, since + deadlines.limits().testTimeout().toNanos())));
            units.values()
                    .forEach(since -> due.add(new Due(
                            Limit.CLASS,
                            since + deadlines.limits().classTimeout().toNanos())));
            if (units.isEmpty()) {
                due.add(new Due(
                        Limit.CLASS, cameOn + deadlines.limits().classTimeout().toNanos()));
            } else {
                due.add(new Due(
                        Limit.OUTPUT, heard + deadlines.limits().outputTimeout().toNanos()));
            }
            due.add(new Due(Limit.FORK, cameOn + deadlines.fork().toNanos()));
            Set<Limit> none = Stream.of(
                            Map.entry(Limit.TEST, deadlines.limits().testTimeout()),
                            Map.entry(Limit.CLASS, deadlines.limits().classTimeout()),
                            Map.entry(Limit.OUTPUT, deadlines.limits().outputTimeout()),
                            Map.entry(Limit.FORK, deadlines.fork()))
                    .filter(limit -> limit.getValue().isZero())
                    .map(Map.Entry::getKey)
                    .collect(java.util.stream.Collectors.toSet());
            return due.stream()
                    .filter(one -> !none.contains(one.limit()) && one.at() <= time)
                    .min(Comparator.comparingLong(Due::at).thenComparing(Due::limit))
                    .map(Due::limit);
        }
    }

    private void begin(String unit, int test) {
        pulse.given();
        if (pulse.standing().units().stream().noneMatch(one -> one.unit().equals(unit))) {
            pulse.unitBegan(unit);
        }
        pulse.testBegan(test, unit, unit + "." + test);
    }

    private Optional<Expiry> reached(TimeLimits limits, int fork) {
        return new Deadlines(limits, Duration.ofNanos(fork)).reached(pulse.standing(), now);
    }

    private static TimeLimits limits(int test, int unit, int output) {
        return new TimeLimits(Duration.ofNanos(test), Duration.ofNanos(unit), Duration.ofNanos(output), Duration.ZERO);
    }
}
