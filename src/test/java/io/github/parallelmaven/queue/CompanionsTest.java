package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.computing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.LongestFirst;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

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

    private static WorkQueue queue(EstimatedUnit... units) {
        return LocalWorkQueue.considerate(LongestFirst.schedule("balanced", List.of(units), 2), 2, 2);
    }
}
