package io.github.parallelmaven.worker;

/** A test or container that has started and not ended. */
final class Started {
    String unit;
    String key;
    /** Of a test: the name of its report, which is costly to find out. */
    String suite;

    long startNanos;
    /** Of a test: its number, from 1. */
    int testId;

    volatile boolean testsStarted;
    /** Whether something below it came to be only while it ran. */
    volatile boolean hasGenerated;
}
