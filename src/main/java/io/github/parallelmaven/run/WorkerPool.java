package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.model.WorkerResult;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * The workers of a run, one thread each. Their JVMs start before it is known what they will run, each when there is a
 * number for it.
 */
final class WorkerPool implements AutoCloseable {

    /** A killed JVM is gone within milliseconds; this only bounds the unthinkable. */
    private static final long JOIN_MILLIS = 5_000;

    private final ForkLauncher launcher;
    private final RunContext context;
    private final SlotNumbers numbers;
    private final WaitingRoom waitingRoom;
    private final WaitingRoom retryRoom;
    private final CompletableFuture<Dispatcher> dispatcher = new CompletableFuture<>();
    private final List<WorkerSlot> slots = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private int used;

    WorkerPool(ForkLauncher launcher, RunContext context, SlotNumbers numbers) {
        this.launcher = launcher;
        this.context = context;
        this.numbers = numbers;
        this.waitingRoom = new WaitingRoom(numbers);
        this.retryRoom = new WaitingRoom(numbers);
    }

    /** Sees to it that so many workers exist; those that do not yet are started. */
    void grow(int workers) {
        while (slots.size() < workers) {
            WorkerSlot slot = new WorkerSlot(slots.size() + 1, launcher, context);
            slots.add(slot);
            // Taken here rather than in the thread, so that a build by itself numbers its workers in their order.
            OptionalInt number = numbers.tryAcquire();
            Thread thread = new Thread(() -> occupy(slot, number), "parallel-worker-" + slots.size());
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

    /**
     * Has what still fails tried again now that all have done their work: each test alone in a JVM of its own, as many
     * at once as there are workers.
     *
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    void retryAlone() throws InterruptedException {
        int needed = Math.min(used, context.collector().lonely());
        List<Thread> retrying = new ArrayList<>();
        for (int worker = 1; worker <= needed; worker++) {
            int number = worker;
            Thread thread = new Thread(() -> retryAlone(number), "parallel-retry-" + number);
            thread.setDaemon(true);
            retrying.add(thread);
        }
        threads.addAll(retrying);
        retrying.forEach(Thread::start);
        for (Thread thread : retrying) {
            thread.join();
        }
    }

    private void retryAlone(int worker) {
        OptionalInt number = retryRoom.await();
        if (number.isEmpty()) {
            return;
        }
        try {
            while (!context.stopped() && context.collector().stageAlone(worker)) {
                guarded(slots.get(worker - 1), number.getAsInt());
            }
        } finally {
            numbers.release(number.getAsInt());
        }
    }

    /** Kills every JVM, also one that only starts, and no longer lets workers wait for a number. */
    void abandon() {
        launcher.close();
        waitingRoom.close();
        retryRoom.close();
    }

    /** What each worker did that had work. */
    List<WorkerResult> results() {
        return slots.subList(0, used).stream().map(WorkerSlot::result).toList();
    }

    /** Ends the JVMs that nobody needed, and leaves no thread behind that could still write somewhere. */
    @Override
    public void close() {
        context.stop("");
        launcher.close();
        dispatcher.cancel(false);
        waitingRoom.close();
        retryRoom.close();
        for (Thread thread : threads) {
            try {
                thread.join(JOIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void occupy(WorkerSlot slot, OptionalInt immediate) {
        OptionalInt number = immediate.isPresent() ? immediate : waitingRoom.await();
        if (number.isEmpty()) {
            return;
        }
        try {
            if (immediate.isPresent() || !isAllHandedOut()) {
                guarded(slot, number.getAsInt());
            }
        } finally {
            numbers.release(number.getAsInt());
            if (isAllHandedOut()) {
                waitingRoom.close();
            }
        }
    }

    /** Whether a worker that begins now would find nothing to do. */
    private boolean isAllHandedOut() {
        boolean known = dispatcher.isDone() && !dispatcher.isCancelled();
        return context.stopped() || (known && dispatcher.join().isEmpty());
    }

    /** A defect of ours in one worker's thread must end the run in words, not leave it waiting. */
    private void guarded(WorkerSlot slot, int number) {
        try {
            slot.work(number, dispatcher::join);
        } catch (CancellationException runIsOver) {
            // There was nothing to run, or the run failed before its first unit; that is told elsewhere.
            return;
        } catch (RuntimeException | Error defect) {
            context.collector().fault("internal error: " + defect);
            context.stop("internal error: " + defect);
        }
    }
}
