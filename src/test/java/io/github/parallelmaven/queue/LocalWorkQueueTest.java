package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.schedule.strategy.RoundRobin;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalWorkQueueTest implements WorkQueueContract {

    @Override
    public WorkQueue open(Schedule schedule, int workers) {
        return new LocalWorkQueue(schedule, workers);
    }

    @Test
    void pinsForAnotherNumberOfWorkersAreRefused() {
        Schedule schedule = new RoundRobin().schedule(units(1, 1), 2);

        assertThatThrownBy(() -> new LocalWorkQueue(schedule, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWorkerThatComesLaterSharesWhatWaits() {
        LocalWorkQueue queue = new LocalWorkQueue(Schedules.pulled(units(1, 1)), 1);

        assertThat(queue.waitingFor(7)).isEqualTo(2);
        assertThat(queue.claim(7, Duration.ZERO, 1)).hasSize(1);
        assertThat(queue.waitingFor(1)).isEqualTo(1);
    }

    @Test
    void noWorkersAreRefused() {
        assertThatThrownBy(() -> new LocalWorkQueue(Schedules.pulled(List.of()), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
