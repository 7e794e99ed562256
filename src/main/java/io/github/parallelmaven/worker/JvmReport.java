package io.github.parallelmaven.worker;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.lang.management.MonitorInfo;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.regex.Pattern;

/** Threads and heap of this JVM, as text. Loaded only when somebody asks: few JVMs ever need it. */
final class JvmReport {

    private static final Pattern NOISE = Pattern.compile("^(?:app//|((?:java|jdk)[.\\w]*)@[^/]*(?=/))");

    private final StringBuilder text = new StringBuilder();

    private JvmReport() {}

    static String ofThisJvm() {
        JvmReport report = new JvmReport();
        report.memory();
        report.threads(ManagementFactory.getThreadMXBean());
        return report.text.toString();
    }

    private void memory() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        line("Heap: " + usage(memory.getHeapMemoryUsage()));
        line("Outside of the heap: " + usage(memory.getNonHeapMemoryUsage()));
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getUsage();
            if (usage != null) {
                line("  " + pool.getName() + ": " + usage(usage));
            }
        }
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            line("Collected by " + collector.getName() + ": " + collector.getCollectionCount() + " times in "
                    + collector.getCollectionTime() + " ms");
        }
        line("Classes loaded: " + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
        line("Up for: " + ManagementFactory.getRuntimeMXBean().getUptime() + " ms");
        line("");
    }

    private void threads(ThreadMXBean threads) {
        long[] locked = threads.findDeadlockedThreads();
        if (locked != null) {
            StringBuilder names = new StringBuilder();
            for (ThreadInfo one : threads.getThreadInfo(locked)) {
                names.append(names.length() == 0 ? "" : ", ").append(one == null ? "?" : named(one.getThreadName()));
            }
            line("Deadlock of " + names);
            line("");
        }
        boolean monitors = threads.isObjectMonitorUsageSupported();
        boolean synchronizers = threads.isSynchronizerUsageSupported();
        for (ThreadInfo thread : threads.dumpAllThreads(monitors, synchronizers)) {
            thread(thread);
        }
    }

    /** All frames: what {@link ThreadInfo#toString()} shows ends after eight. */
    private void thread(ThreadInfo thread) {
        String owner = thread.getLockOwnerName();
        line(named(thread.getThreadName()) + " id=" + thread.getThreadId() + " " + thread.getThreadState()
                + (thread.getLockName() == null ? "" : " on " + thread.getLockName())
                + (owner == null ? "" : " held by " + named(owner) + " id=" + thread.getLockOwnerId()));
        StackTraceElement[] frames = thread.getStackTrace();
        for (int depth = 0; depth < frames.length; depth++) {
            line("\tat " + place(frames[depth]));
            for (MonitorInfo monitor : thread.getLockedMonitors()) {
                if (monitor.getLockedStackDepth() == depth) {
                    line("\t- locked " + monitor);
                }
            }
        }
        for (LockInfo lock : thread.getLockedSynchronizers()) {
            line("\t- holds " + lock);
        }
        line("");
    }

    /** As in the stack trace of a throwable: without the name of the usual loader and the version of a JDK's module. */
    static String place(StackTraceElement frame) {
        return NOISE.matcher(frame.toString()).replaceFirst("$1");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private static String named(String thread) {
        return '"' + thread + '"';
    }

    private static String usage(MemoryUsage usage) {
        return megabytes(usage.getUsed()) + " used, " + megabytes(usage.getCommitted()) + " committed, "
                + (usage.getMax() < 0 ? "no limit" : megabytes(usage.getMax()) + " at most");
    }

    private static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }
}
