package io.github.parallelmaven.worker;

import java.lang.management.ManagementFactory;

/**
 * Tells when this JVM holds too much: objects that are alive, classes, compiled code. Not what the operating system has
 * given it, since a heap that was large once stays so in its eyes, whatever is left in it.
 */
final class MemoryGauge {

    private final long limit;

    MemoryGauge(long limit) {
        this.limit = limit;
    }

    /** Whether more than the limit is in use. */
    boolean isExceeded() {
        if (used() <= limit) {
            return false;
        }
        // Most of it may be garbage. So much has been allocated since the last time that this is no waste.
        System.gc();
        return used() > limit;
    }

    private static long used() {
        Runtime heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory() + other();
    }

    private static long other() {
        try {
            return ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed();
        } catch (LinkageError withoutManagement) {
            return 0;
        }
    }
}
