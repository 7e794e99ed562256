package io.github.parallelmaven.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Something that is done on a thread of its own, beside whoever asks for it later.
 *
 * @param <T> what comes of it
 */
final class Aside<T> {

    private final CompletableFuture<T> outcome;

    private Aside(CompletableFuture<T> outcome) {
        this.outcome = outcome;
    }

    /** Begins; the thread, which has this name, does not keep the JVM alive. */
    static <T> Aside<T> begin(String name, Supplier<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(work, threads(name)));
    }

    /** Begins something else as soon as this is done, however it ended. */
    <U> Aside<U> then(String name, Supplier<U> work) {
        return new Aside<>(outcome.handleAsync((done, failure) -> work.get(), threads(name)));
    }

    private static Executor threads(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.start();
        };
    }

    /** What came of it, for which this waits; what it threw is thrown here. */
    T get() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }
}
