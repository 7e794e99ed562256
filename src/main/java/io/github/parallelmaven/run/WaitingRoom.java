package io.github.parallelmaven.run;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** Where the workers of a run wait for a number, until they get one or are no longer needed. */
final class WaitingRoom {

    private final SlotNumbers numbers;
    private final Set<Thread> waiting = new HashSet<>();
    private boolean closed;

    WaitingRoom(SlotNumbers numbers) {
        this.numbers = numbers;
    }

    /** Waits; empty where the worker is no longer needed. */
    OptionalInt await() {
        if (!enter()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(numbers.acquire());
        } catch (InterruptedException sentHome) {
            return OptionalInt.empty();
        } finally {
            leave();
        }
    }

    /** Sends all home who wait, and all who will. */
    synchronized void close() {
        closed = true;
        waiting.forEach(Thread::interrupt);
    }

    private synchronized boolean enter() {
        return !closed && waiting.add(Thread.currentThread());
    }

    /** Who got a number at the moment of being sent home must not meet the interruption later. */
    private synchronized void leave() {
        waiting.remove(Thread.currentThread());
        var unused = Thread.interrupted();
    }
}
