package io.github.parallelmaven.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import java.util.stream.IntStream;

/** Plays a queue empty without waiting: whoever is free first claims next, a unit at a time. */
final class VirtualTime {

    private VirtualTime() {}

    private record Running(int worker, long end, Lease lease) {}

    /**
     * Plays.
     *
     * @param queue a full queue
     * @param workers how many take from it
     * @param units how many units must come out, each once
     * @param cost told a unit that begins and what runs then; how long it takes
     * @return the makespan, in the unit of the costs
     */
    static long makespan(WorkQueue queue, int workers, int units, ToLongBiFunction<Lease, List<Lease>> cost) {
        PriorityQueue<Running> running =
                new PriorityQueue<>(Comparator.comparingLong(Running::end).thenComparing(Running::worker));
        Set<String> seen = new HashSet<>();
        List<Integer> idle =
                new ArrayList<>(IntStream.rangeClosed(1, workers).boxed().toList());
        long now = 0;
        while (!idle.isEmpty()) {
            for (int worker : idle) {
                for (Lease lease : queue.claim(worker, Duration.ZERO, 1)) {
                    assertThat(seen.add(lease.unit().id())).isTrue();
                    List<Lease> beside = running.stream().map(Running::lease).toList();
                    running.add(new Running(worker, now + cost.applyAsLong(lease, beside), lease));
                }
            }
            idle.clear();
            Running next = running.poll();
            if (next != null) {
                now = next.end;
                assertThat(queue.complete(next.lease)).isTrue();
                idle.add(next.worker);
            }
        }
        assertThat(seen).hasSize(units);
        assertThat(queue.drained()).isTrue();
        return now;
    }
}
