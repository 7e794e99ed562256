package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkLauncher;
import io.github.parallelmaven.model.WorkerResult;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    /** Numbers of the workers that have a place and have not left it. */
    private final NavigableSet<Integer> present = new ConcurrentSkipListSet<>();

    private int used;
    /** How many were added to them. */
    private int added;

    private boolean over;

    WorkerPool(ForkLauncher launcher, RunContext context, SlotNumbers numbers) {
        this.launcher = launcher;
        this.context = context;
        this.numbers = numbers;
        this.waitingRoom = new WaitingRoom(numbers);
        this.retryRoom = new WaitingRoom(numbers);
    }

    /** Sees to it that so many workers exist; those that do not yet are started. */
    synchronized void grow(int workers) {
        while (slots.size() < workers) {
            // Taken here rather than in the thread, so that a build by itself numbers its workers in their order.
            OptionalInt number = slots.size() < numbers.bound() ? numbers.tryAcquire() : numbers.tryAcquireExtra();
            begin(new WorkerSlot(slots.size() + 1, launcher, context, false), number);
        }
    }

    private void begin(WorkerSlot slot, OptionalInt number) {
        slots.add(slot);
        int worker = slots.size();
        Thread thread = new Thread(() -> occupy(worker, slot, number), "parallel-worker-" + worker);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    /**
     * Gives the workers their work and waits until all have done it, those included that are added meanwhile. Those that
     * were started before it was known how little there is to do are not waited for; their JVMs end with the launcher.
     *
     * @param work gives units to the first workers, and nothing to others
     * @param workers how many have work
     * @throws InterruptedException if this thread is interrupted while it waits
     */
    void work(Dispatcher work, int workers) throws InterruptedException {
        used = workers;
        dispatcher.complete(work);
        int joined = 0;
        for (Thread next = worker(joined); next != null; next = worker(joined)) {
            next.join();
            joined++;
        }
    }

    /** Who is to be waited for next; after the last nobody is added any more. */
    private synchronized @Nullable Thread worker(int index) {
        over = index >= used + added;
        return over ? null : threads.get(index);
    }

    /**
     * Adds a worker to those at work, if all of them have places and the build's bound allows it. For a run in which every
     * worker has work.
     *
     * @return its number; empty where none was added
     */
    synchronized OptionalInt add() {
        if (over || slots.size() != used + added || slots.stream().anyMatch(WorkerSlot::isDispensable)) {
            return OptionalInt.empty();
        }
        OptionalInt number = numbers.tryAcquireExtra();
        if (number.isEmpty()) {
            return number;
        }
        try {
            dispatcher.join().admit(slots.size() + 1);
            begin(new WorkerSlot(slots.size() + 1, launcher, context, true), number);
            added++;
        } catch (Error noThread) {
            slots.remove(slots.size() - 1);
            threads.remove(threads.size() - 1);
            numbers.release(number.getAsInt());
            throw noThread;
        }
        return OptionalInt.of(slots.size());
    }

    /**
     * Has the worker that came last go when it asks for its next unit, unless it would be the last one.
     *
     * @return its number; empty where none goes
     */
    synchronized OptionalInt withdraw() {
        for (int worker : present.descendingSet()) {
            if (crew() > 1 && !dispatcher.join().isWithdrawn(worker)) {
                dispatcher.join().withdraw(worker);
                return OptionalInt.of(worker);
            }
        }
        return OptionalInt.empty();
    }

    /** How many workers take part at this moment. */
    int crew() {
        Dispatcher work = dispatcher.join();
        return (int)
                present.stream().filter(worker -> !work.isWithdrawn(worker)).count();
    }

    /** How many of them have had no JVM yet. */
    synchronized int starting() {
        return (int) present.stream().filter(w -> !slots.get(w - 1).hasBegun()).count();
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
    synchronized List<WorkerResult> results() {
        return IntStream.range(0, used + added)
                .filter(index -> index < used || slots.get(index).hasBegun())
                .mapToObj(slots::get)
                .map(WorkerSlot::result)
                .toList();
    }

    /** Ends the JVMs that nobody needed, and leaves no thread behind that could still write somewhere. */
    @Override
    public void close() {
        context.stop("");
        launcher.close();
        dispatcher.cancel(false);
        waitingRoom.close();
        retryRoom.close();
        for (Thread thread : everybody()) {
            try {
                thread.join(JOIN_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** All threads; none is added any more. */
    private synchronized List<Thread> everybody() {
        over = true;
        return List.copyOf(threads);
    }

    private void occupy(int worker, WorkerSlot slot, OptionalInt immediate) {
        OptionalInt number = immediate.isPresent() ? immediate : waitingRoom.await();
        if (number.isEmpty()) {
            return;
        }
        try {
            if (immediate.isPresent() || !isAllHandedOut()) {
                present.add(worker);
                guarded(slot, number.getAsInt());
            }
        } finally {
            present.remove(worker);
            leave(worker);
            numbers.release(number.getAsInt());
            if (isAllHandedOut()) {
                waitingRoom.close();
            }
        }
    }

    private void leave(int worker) {
        if (dispatcher.isDone() && !dispatcher.isCancelled()) {
            dispatcher.join().left(worker);
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
            if (slot.doesWithout("internal error: " + defect)) {
                return;
            }
            context.collector().fault("internal error: " + defect);
            context.stop("internal error: " + defect);
        }
    }
}
