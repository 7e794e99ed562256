package io.github.parallelmaven.fork;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Has a JVM print its threads which cannot answer over its link, for want of memory for example. HotSpot does so at the
 * signal QUIT on a thread that needs no heap. There is no such signal on Windows.
 */
final class QuitSignal {

    /** HotSpot prints in one go; after such a pause there is no more to come. */
    private static final long PAUSE_MILLIS = 200;

    private static final String BEGINNING = "Full thread dump";

    private QuitSignal() {}

    /**
     * Sends it.
     *
     * @param process the JVM
     * @param output what it prints, in which the dump shall not be left
     * @param patience how long to wait at most
     * @return the dump; empty where there is no such signal, or where the JVM does not heed it
     */
    static Optional<Dump> send(Process process, NativeOutput output, Duration patience) {
        if (File.separatorChar != '/' || !process.isAlive()) {
            return Optional.empty();
        }
        output.divert();
        try {
            // The shell's own kill: not every container has the program.
            Process kill = new ProcessBuilder("sh", "-c", "kill -QUIT " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            long deadline = System.nanoTime() + patience.toNanos();
            if (!kill.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || kill.exitValue() != 0) {
                return Optional.empty();
            }
            String printed = await(output, deadline);
            return printed.contains(BEGINNING) ? Optional.of(Dump.printed(printed)) : Optional.empty();
        } catch (IOException noShell) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            output.restore();
        }
    }

    private static String await(NativeOutput output, long deadline) throws InterruptedException {
        String before = "";
        while (System.nanoTime() < deadline) {
            // The pipe offers nothing to wait on that would tell of its pauses.
            Thread.sleep(PAUSE_MILLIS);
            String now = output.diverted();
            if (now.contains(BEGINNING) && now.length() == before.length()) {
                return now;
            }
            before = now;
        }
        return before;
    }
}
