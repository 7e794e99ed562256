package io.github.parallelmaven.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Sees the threads of its JVM as the first test of it. */
class LookingForThreads {

    @Test
    void nobodyLoadsClassesAnyMore() {
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("parallel-worker-preload")));
    }
}
