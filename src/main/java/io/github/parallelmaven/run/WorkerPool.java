package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.model.WorkerResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The workers of a run, one thread each. Their JVMs start before it is known what they will run. */
final class WorkerPool {

    private final ForkLauncher launcher;
    private final RunContext context;
    private final CompletableFuture<Dispatcher> dispatcher = new CompletableFuture<>();
    private final List<WorkerSlot> slots = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private int used;

    WorkerPool(ForkLauncher launcher, RunContext context) {
        this.launcher = launcher;
        this.context = context;
    }

    /** Sees to it that so many workers exist; those that do not yet are started. */
    void grow(int workers) {
        while (slots.size() < workers) {
            WorkerSlot slot = new WorkerSlot(slots.size() + 1, launcher, context);
            slots.add(slot);
            Thread thread = new Thread(() -> guarded(slot), "parallel-worker-" + slots.size());
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    /**
     * Gives the workers their work and waits until all have done it. Those that were started before it was known how
     * little there is to do are not waited for; their JVMs end with the launcher.
     *
     * @param work gives units to the first workers, and nothing to others
     * @param workers how many have work
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    void work(Dispatcher work, int workers) throws InterruptedException {
        used = workers;
        dispatcher.complete(work);
        for (Thread thread : threads.subList(0, workers)) {
            thread.join();
        }
    }

    /** What each worker did that had work. */
    List<WorkerResult> results() {
        return slots.subList(0, used).stream().map(WorkerSlot::result).toList();
    }

    /** A defect of ours in one worker's thread must end the run in words, not leave it waiting. */
    private void guarded(WorkerSlot slot) {
        try {
            slot.work(dispatcher::join);
        } catch (RuntimeException | Error defect) {
            context.collector().fault("internal error: " + defect);
            context.stop("internal error: " + defect);
        }
    }
}
