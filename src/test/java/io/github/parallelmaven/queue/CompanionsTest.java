package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.computing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Lineage;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.Units;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionsTest {

    @Test
    void longUnitsOfAPackageStayOnOneWorker() {
        WorkQueue queue = queue(
                computing("p.A", 60, 1), computing("p.B", 50, 1), computing("q.C", 40, 1), computing("r.D", 100, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 1)).isEqualTo("q.C");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @Test
    void whereNothingElseWaitsTheyPart() {
        WorkQueue queue = queue(
                computing("p.A", 60, 1), computing("p.B", 50, 1), computing("r.D", 100, 1), computing("q.C", 40, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 1)).isEqualTo("q.C");
        assertThat(Schedules.next(queue, 1)).isEqualTo("p.B");
    }

    @Test
    void whatIsReadySoonerThereIsLeftToWhoHasTheOther() {
        AtomicLong now = new AtomicLong();
        WorkQueue queue = allButTheSecondOfP(now::get, 30);

        now.set(40_000_000);
        assertThat(queue.claim(1, Duration.ZERO, 1)).isEmpty();
        assertThat(queue.waitingFor(1)).isZero();
        assertThat(queue.backlog().units()).isOne();
        assertThat(queue.drained()).isFalse();
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @ParameterizedTest
    @CsvSource({"30, 29", "30, 91", "0, 60", "0, 61"})
    void whereTheOtherIsNotDoneSoonOrIsLateTheyPart(long profit, long now) {
        AtomicLong clock = new AtomicLong();
        WorkQueue queue = allButTheSecondOfP(clock::get, profit);

        clock.set(1_000_000 * now);
        assertThat(Schedules.next(queue, 1)).isEqualTo("p.B");
    }

    @Test
    void whatLosesLeastIsTakenAndTheOtherLeft() {
        AtomicLong now = new AtomicLong();
        WorkQueue queue = queue(
                now::get,
                computing("r.D", 200, 1),
                computing("p.A", 60, 1),
                profiting(computing("p.B", 50, 1), 30),
                computing("p.C", 45, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        now.set(31_000_000);
        assertThat(Schedules.next(queue, 1)).isEqualTo("p.C");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @Test
    void whatGainsLeastFromTheOthersBegins() {
        WorkQueue queue = queue(
                computing("r.D", 200, 1),
                profiting(computing("p.A", 60, 1), 40),
                computing("q.X", 55, 1),
                profiting(computing("p.B", 50, 1), 20),
                profiting(computing("p.C", 45, 1), 30));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.C");
        assertThat(Schedules.next(queue, 2)).isEqualTo("q.X");
    }

    @Test
    void whereAllThatSleepsTakesLongCompanionsMayTakeAsLong() {
        List<EstimatedUnit> units = List.of(
                computing("r.Sleeps", 100, 0.05),
                computing("p.A", 55, 1),
                computing("p.B", 40, 1),
                computing("q.C", 10, 1));
        WorkQueue queue = LocalWorkQueue.considerate(LongestFirst.schedule("balanced", units, 2), 3, 2, () -> 0);

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.Sleeps");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 3)).isEqualTo("q.C");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @Test
    void whoProfitsAndIsAloneInItsPackageJoinsThoseWithTheMostToDo() {
        assertThat(besideTwoOfP(profiting(computing("q.X", 40, 1), 35))).isEqualTo("s.Y");
        assertThat(besideTwoOfP(computing("q.X", 40, 1))).isEqualTo("q.X");
    }

    private static String besideTwoOfP(EstimatedUnit other) {
        WorkQueue queue = queue(
                computing("r.D", 140, 1),
                computing("p.A", 60, 1),
                computing("p.B", 50, 1),
                other,
                computing("s.Y", 30, 1));
        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        return Schedules.next(queue, 1);
    }

    @Test
    void whoHasDoneMuchOfThePackageLeavesNone() {
        assertThat(afterOneOfP(50).claim(3, Duration.ZERO, 1)).isNotEmpty();
        assertThat(afterOneOfP(20).claim(3, Duration.ZERO, 1)).isEmpty();
    }

    /** Worker 2 has one that takes 60 ms, worker 3 one that takes so long, and a third one waits. */
    private static WorkQueue afterOneOfP(long millis) {
        AtomicLong now = new AtomicLong();
        List<EstimatedUnit> units = List.of(
                computing("r.D", 200, 1),
                computing("p.A", 60, 1),
                computing("p.B", millis, 1),
                profiting(computing("p.C", 45, 1), 30));
        WorkQueue queue = LocalWorkQueue.considerate(LongestFirst.schedule("balanced", units, 2), 3, 2, now::get);
        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 3)).isEqualTo("p.B");
        now.set(40_000_000);
        return queue;
    }

    @Test
    void relativesPartBeforeAWorkerGetsNothing() {
        AtomicLong now = new AtomicLong();
        List<EstimatedUnit> units = new ArrayList<>(List.of(
                computing("r.D", 300, 1),
                computing("p.A", 60, 1),
                profiting(computing("p.B", 50, 1), 30),
                computing("q.Y", 5, 1)));
        IntStream.range(0, 3)
                .mapToObj(i -> new TestClass("q.X" + i, null, 1000, 3, false, new Lineage("q.Y", false, "")))
                .forEach(heir -> units.add(Units.certain(heir, 1)));
        WorkQueue queue = LocalWorkQueue.considerate(LongestFirst.schedule("balanced", units, 3), 3, 3, now::get);

        Lease first = queue.claim(1, Duration.ZERO, 1).get(0);
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 3)).isEqualTo("q.Y");
        queue.complete(first);
        now.set(40_000_000);
        assertThat(Schedules.next(queue, 1)).isEqualTo("q.X0");
    }

    /** Worker 2 has the first one, which takes 60 ms, and worker 1 all others. */
    private static WorkQueue allButTheSecondOfP(LongSupplier clock, long profit) {
        WorkQueue queue = queue(
                clock,
                computing("p.A", 60, 1),
                profiting(computing("p.B", 50, 1), profit),
                computing("r.D", 100, 1),
                computing("q.C", 40, 1));
        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 1)).isEqualTo("q.C");
        return queue;
    }

    @Test
    void nothingIsLostWhereUnitsAreLeftToOthers() {
        Random random = new Random(42);
        int left = 0;
        for (int i = 0; i < 1_000; i++) {
            int workers = 2 + random.nextInt(4);
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(12)).stream()
                    .map(unit -> profiting(unit, random.nextInt(5_000)))
                    .toList();
            WorkQueue queue = LocalWorkQueue.considerate(
                    LongestFirst.schedule("balanced", units, workers), workers, workers, () -> 0);
            Map<Integer, Deque<Lease>> hands = new HashMap<>();
            Set<Integer> gone = new HashSet<>();
            while (gone.size() < workers) {
                int worker = 1 + random.nextInt(workers);
                Deque<Lease> hand = hands.computeIfAbsent(worker, key -> new ArrayDeque<>());
                if (!hand.isEmpty() && random.nextBoolean()) {
                    assertThat(queue.complete(hand.remove())).isTrue();
                } else if (hand.isEmpty() && !gone.contains(worker)) {
                    hand.addAll(queue.claim(worker, Duration.ZERO, 1));
                    // As in a run: who gets nothing does not ask again.
                    if (hand.isEmpty()) {
                        gone.add(worker);
                        left += queue.backlog().units();
                    }
                }
            }
            assertThat(queue.drained()).isTrue();
        }
        assertThat(left).isGreaterThan(100);
    }

    @Test
    void nobodyWaitsForAWorkerThatHasDoneIts() {
        WorkQueue queue = queue(
                computing("p.A", 60, 1), computing("p.B", 50, 1), computing("q.C", 40, 1), computing("r.D", 100, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        queue.complete(queue.claim(2, Duration.ZERO, 1).get(0));
        assertThat(Schedules.next(queue, 1)).isEqualTo("p.B");
    }

    @Test
    void whatComesBackIsLeftToWhoHasTheOther() {
        WorkQueue queue = queue(
                computing("p.A", 60, 1), computing("p.B", 50, 1), computing("q.C", 40, 1), computing("r.D", 100, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        Lease ahead = queue.claim(2, Duration.ZERO, 1).get(0);
        assertThat(ahead.unit().id()).isEqualTo("p.B");
        queue.release(ahead);
        assertThat(Schedules.next(queue, 1)).isEqualTo("q.C");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @Test
    void thoseThatWouldTakeLongerThanTheRunTogetherPart() {
        WorkQueue queue = queue(computing("p.A", 60, 1), computing("p.B", 50, 1), computing("q.C", 40, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.B");
    }

    @Test
    void whatSleepsHasNoCompanions() {
        WorkQueue queue = queue(
                computing("p.A", 60, 1), computing("p.B", 50, 0.1), computing("q.C", 40, 1), computing("r.D", 100, 1));

        assertThat(Schedules.next(queue, 1)).isEqualTo("r.D");
        assertThat(Schedules.next(queue, 2)).isEqualTo("p.A");
        assertThat(Schedules.next(queue, 1)).isEqualTo("p.B");
    }

    @Test
    void nothingIsLostAndTheMakespanHardlyGrowsWherePackagesHaveNothingInCommon() {
        Random random = new Random(41);
        double usual = 0;
        double together = 0;
        double worst = 0;
        for (int i = 0; i < 3_000; i++) {
            int workers = 2 + random.nextInt(7);
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(100));
            Schedule schedule = LongestFirst.schedule("balanced", units, workers);
            double before = ContentionTest.play(new LocalWorkQueue(schedule, workers), units, workers, workers);
            double after = ContentionTest.play(
                    LocalWorkQueue.considerate(schedule, workers, workers), units, workers, workers);
            usual += before;
            together += after;
            worst = Math.max(worst, after / before);
        }
        assertThat(together / usual).isLessThan(1.005);
        assertThat(worst).isLessThan(1.04);
    }

    private static List<EstimatedUnit> random(Random random, int count) {
        List<EstimatedUnit> units = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            long millis = (long) Math.exp(6 + 1.5 * random.nextGaussian());
            units.add(computing("p" + random.nextInt(5) + ".U" + i, 1 + millis, 0.5 + random.nextDouble()));
        });
        return units;
    }

    private static EstimatedUnit profiting(EstimatedUnit unit, long millis) {
        return unit.with(unit.use().profiting(unit.cpuNanos(), unit.cpuNanos() - 1_000_000 * millis));
    }

    private static WorkQueue queue(EstimatedUnit... units) {
        return queue(() -> 0, units);
    }

    private static WorkQueue queue(LongSupplier clock, EstimatedUnit... units) {
        return LocalWorkQueue.considerate(LongestFirst.schedule("balanced", List.of(units), 2), 2, 2, clock);
    }
}
