package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.unit;
import static io.github.parallelmaven.schedule.Units.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every queue promises. */
interface WorkQueueContract {

    /** No bound. */
    int MANY = Integer.MAX_VALUE;

    /** A queue filled with a schedule. */
    WorkQueue open(Schedule schedule, int workers);

    @Test
    default void unitsAreLeasedInTheOrderOfTheSchedule() {
        WorkQueue queue = open(Schedules.pulled(units(1, 1, 1)), 2);

        assertThat(ids(queue.claim(2, Duration.ZERO, MANY))).containsExactly("A0");
        assertThat(ids(queue.claim(1, Duration.ZERO, MANY))).containsExactly("A1");
        assertThat(ids(queue.claim(1, Duration.ZERO, MANY))).containsExactly("A2");
        assertThat(queue.claim(2, Duration.ZERO, MANY)).isEmpty();
    }

    @Test
    default void aBatchReachesTheTargetWithAsFewUnitsAsItTakes() {
        WorkQueue queue = open(Schedules.pulled(units(3, 2, 9, 1, 1)), 1);

        assertThat(ids(queue.claim(1, Duration.ofMillis(5), MANY))).containsExactly("A0", "A1");
        assertThat(ids(queue.claim(1, Duration.ofMillis(5), MANY))).containsExactly("A2");
        assertThat(ids(queue.claim(1, Duration.ofMillis(5), MANY))).containsExactly("A3", "A4");
    }

    @Test
    default void aBatchHoldsNotMoreUnitsThanAreWanted() {
        WorkQueue queue = open(Schedules.pulled(units(1, 1, 1, 1, 1)), 1);

        assertThat(ids(queue.claim(1, Duration.ofDays(1), 2))).containsExactly("A0", "A1");
        assertThat(ids(queue.claim(1, Duration.ZERO, 2))).containsExactly("A2");
        assertThat(ids(queue.claim(1, Duration.ofDays(1), 3))).containsExactly("A3", "A4");
    }

    @Test
    default void whatWaitsForAWorkerIsWhatItMayTake() {
        WorkQueue pulled = open(Schedules.pulled(units(1, 1, 1)), 2);
        WorkQueue pinned = open(new RoundRobin().schedule(units(1, 1, 1), 2), 2);
        pulled.claim(2, Duration.ZERO, MANY);
        pinned.claim(2, Duration.ZERO, MANY);

        assertThat(pulled.waitingFor(1)).isEqualTo(2);
        assertThat(pinned.waitingFor(1)).isEqualTo(2);
        assertThat(pinned.waitingFor(2)).isZero();
    }

    @Test
    default void aWorkerTakesOnlyUnitsPinnedToIt() {
        WorkQueue queue = open(new RoundRobin().schedule(units(1, 1, 1), 2), 2);

        assertThat(ids(queue.claim(2, Duration.ofDays(1), MANY))).containsExactly("A1");
        assertThat(queue.claim(2, Duration.ofDays(1), MANY)).isEmpty();
        assertThat(ids(queue.claim(1, Duration.ofDays(1), MANY))).containsExactly("A0", "A2");
    }

    @Test
    default void aReleasedUnitIsTheNextToBeClaimed() {
        WorkQueue queue = open(Schedules.pulled(units(1, 1, 1, 1)), 2);
        List<Lease> lost = queue.claim(1, Duration.ofMillis(2), MANY);

        lost.forEach(queue::release);

        assertThat(ids(queue.claim(2, Duration.ofMillis(3), MANY))).containsExactly("A0", "A1", "A2");
    }

    @Test
    default void aReleasedPinnedUnitGoesBackToItsWorker() {
        WorkQueue queue = open(new RoundRobin().schedule(units(1, 1, 1), 2), 2);

        queue.claim(1, Duration.ZERO, MANY).forEach(queue::release);

        assertThat(ids(queue.claim(2, Duration.ofDays(1), MANY))).containsExactly("A1");
        assertThat(ids(queue.claim(1, Duration.ofDays(1), MANY))).containsExactly("A0", "A2");
    }

    @Test
    default void aUnitIsCompletedOnce() {
        WorkQueue queue = open(Schedules.pulled(units(1)), 1);
        Lease lease = queue.claim(1, Duration.ZERO, MANY).get(0);

        assertThat(queue.complete(lease)).isTrue();
        assertThat(queue.complete(lease)).isFalse();
    }

    @Test
    default void aLateCompletionIsRefused() {
        WorkQueue queue = open(Schedules.pulled(units(1)), 2);
        Lease lost = queue.claim(1, Duration.ZERO, MANY).get(0);
        queue.release(lost);
        Lease second = queue.claim(2, Duration.ZERO, MANY).get(0);

        assertThat(second.fence()).isGreaterThan(lost.fence());
        assertThat(queue.complete(lost)).isFalse();
        assertThat(queue.complete(second)).isTrue();
    }

    @Test
    default void aLateReleaseHasNoEffect() {
        WorkQueue queue = open(Schedules.pulled(units(1)), 1);
        Lease lease = queue.claim(1, Duration.ZERO, MANY).get(0);
        queue.complete(lease);

        queue.release(lease);

        assertThat(queue.claim(1, Duration.ZERO, MANY)).isEmpty();
        assertThat(queue.drained()).isTrue();
    }

    @Test
    default void drainedMeansEveryUnitIsCompleted() {
        WorkQueue queue = open(Schedules.pulled(units(1)), 1);
        assertThat(queue.drained()).isFalse();

        Lease lease = queue.claim(1, Duration.ZERO, MANY).get(0);
        assertThat(queue.drained()).isFalse();

        queue.complete(lease);
        assertThat(queue.drained()).isTrue();
    }

    @Test
    default void anEmptyQueueIsDrained() {
        assertThat(open(Schedules.pulled(List.of()), 3).drained()).isTrue();
    }

    @Test
    default void theBacklogIsWhatWaits() {
        WorkQueue queue = open(Schedules.pulled(units(3, 2, 9)), 2);
        List<Lease> leases = queue.claim(1, Duration.ZERO, MANY);

        assertThat(queue.backlog()).isEqualTo(new Backlog(2, Duration.ofMillis(11)));

        leases.forEach(queue::release);
        assertThat(queue.backlog()).isEqualTo(new Backlog(3, Duration.ofMillis(14)));
    }

    @Test
    default void theBacklogCountsPinnedUnitsOfAllWorkers() {
        assertThat(open(new RoundRobin().schedule(units(1, 1, 1), 5), 5).backlog())
                .isEqualTo(new Backlog(3, Duration.ofMillis(3)));
    }

    @Test
    default void manyWorkersOfWhichSomeDieCompleteEveryUnitOnce() throws Exception {
        int units = 2000;
        int workers = 8;
        WorkQueue queue = open(
                Schedules.pulled(IntStream.range(0, units)
                        .mapToObj(i -> unit("A" + i, i % 5))
                        .toList()),
                workers);
        List<String> completed = new ArrayList<>();
        for (Future<List<String>> worker : runAll(queue, workers)) {
            completed.addAll(worker.get());
        }

        assertThat(completed).hasSize(units).doesNotHaveDuplicates();
        assertThat(queue.drained()).isTrue();
    }

    private static List<Future<List<String>>> runAll(WorkQueue queue, int workers) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            List<Callable<List<String>>> all = IntStream.rangeClosed(1, workers)
                    .<Callable<List<String>>>mapToObj(worker -> () -> work(queue, worker))
                    .toList();
            return threads.invokeAll(all);
        } finally {
            threads.shutdown();
        }
    }

    /** Loses every seventh lease once and still answers for it, too late. */
    private static List<String> work(WorkQueue queue, int worker) {
        List<String> completed = new ArrayList<>();
        while (!queue.drained()) {
            for (Lease lease : queue.claim(worker, Duration.ofMillis(6), MANY)) {
                if (lease.fence() % 7 == 0) {
                    queue.release(lease);
                }
                if (queue.complete(lease)) {
                    completed.add(lease.unit().id());
                }
            }
        }
        return completed;
    }

    private static List<String> ids(List<Lease> leases) {
        return leases.stream().map(Lease::unit).map(TestUnit::id).toList();
    }
}
