package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.Schedule;

class ConsiderateTest implements WorkQueueContract {

    @Override
    public WorkQueue open(Schedule schedule, int workers) {
        return LocalWorkQueue.considerate(schedule, workers, workers);
    }
}
