package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.computing;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.SharedProcessors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContentionTest {

    private static final double SLEEPS = 0.02;

    @Test
    void workersBeyondTheProcessorsLeaveLongUnitsToTheOthers() {
        List<EstimatedUnit> units =
                new ArrayList<>(List.of(computing("A", 84, 1), computing("B", 83, 1), computing("C", 20, 1)));
        IntStream.range(0, 40).forEach(i -> units.add(computing("S" + i, 2, 1)));
        WorkQueue queue = queue(2, units.toArray(EstimatedUnit[]::new));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A");
        assertThat(Schedules.next(queue, 2)).isEqualTo("B");
        assertThat(Schedules.next(queue, 3)).isEqualTo("S0");
        assertThat(Schedules.next(queue, 1)).isEqualTo("C");
    }

    @Test
    void whatWasNeverMeasuredStaysInOrder() {
        Random random = new Random(21);
        for (int i = 0; i < 500; i++) {
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(100)).stream()
                    .map(unit -> new EstimatedUnit(unit.unit(), unit.estimate()))
                    .toList();
            Schedule schedule = LongestFirst.schedule("balanced", units, 3);
            WorkQueue queue = LocalWorkQueue.considerate(schedule, 3, 2);
            for (EstimatedUnit unit : schedule.order()) {
                assertThat(Schedules.next(queue, 1 + random.nextInt(3)))
                        .isEqualTo(unit.unit().id());
            }
        }
    }

    @Test
    void nothingIsLostAndTheMakespanHardlyGrowsWhereContentionCostsNothing() {
        Random random = new Random(22);
        double usual = 0;
        double apart = 0;
        double worst = 0;
        for (int i = 0; i < 3_000; i++) {
            int processors = 1 + random.nextInt(4);
            int workers = processors + random.nextInt(processors + 1);
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(100));
            Schedule schedule = LongestFirst.schedule("balanced", units, workers);
            double before = play(new LocalWorkQueue(schedule, workers), units, workers, processors);
            double after = play(LocalWorkQueue.considerate(schedule, workers, processors), units, workers, processors);
            usual += before;
            apart += after;
            worst = Math.max(worst, after / before);
        }
        assertThat(apart / usual).isLessThan(1.005);
        assertThat(worst).isLessThan(1.15);
    }

    static double play(WorkQueue queue, List<EstimatedUnit> units, int workers, int processors) {
        Map<String, EstimatedUnit> waiting =
                units.stream().collect(Collectors.toMap(unit -> unit.unit().id(), unit -> unit));
        Map<Integer, Lease> running = new HashMap<>();
        double makespan = SharedProcessors.makespan(
                new SharedProcessors.Source() {
                    @Override
                    public @Nullable EstimatedUnit next(int worker) {
                        for (Lease lease : queue.claim(worker, Duration.ZERO, 1)) {
                            running.put(worker, lease);
                            return requireNonNull(waiting.remove(lease.unit().id()));
                        }
                        return null;
                    }

                    @Override
                    public void done(int worker) {
                        assertThat(queue.complete(running.remove(worker))).isTrue();
                    }
                },
                workers,
                processors);
        assertThat(waiting).isEmpty();
        assertThat(queue.drained()).isTrue();
        return makespan;
    }

    /** A tenth of the units sleeps, and takes long; the others compute, some of them on more than one processor. */
    private static List<EstimatedUnit> random(Random random, int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> {
                    boolean sleeps = random.nextInt(10) == 0;
                    long millis = (long) Math.exp((sleeps ? 8 : 6) + 1.5 * random.nextGaussian());
                    // Each in a package of its own, so that none has companions.
                    return computing("p" + i + ".U", 1 + millis, sleeps ? SLEEPS : 0.8 + random.nextDouble());
                })
                .toList();
    }

    private static WorkQueue queue(int processors, EstimatedUnit... units) {
        return LocalWorkQueue.considerate(
                LongestFirst.schedule("balanced", List.of(units), processors), 2 * processors, processors);
    }
}
