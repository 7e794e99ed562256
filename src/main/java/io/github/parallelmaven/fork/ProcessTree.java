package io.github.parallelmaven.fork;

import java.util.List;

/** A process with all that it started. */
final class ProcessTree {

    private ProcessTree() {}

    /**
     * Kills it. Through handles, since {@link Process#destroyForcibly()} closes our ends of the streams too, and with
     * them what the process said last.
     */
    static void kill(Process process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.toHandle().destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }
}
