package io.github.parallelmaven.fork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much processor time a child process has used. */
final class ProcessorTime {

    /** Linux counts in steps of this length for all who read {@code /proc}, whatever it uses itself. */
    private static final int TICK_MILLIS = 10;

    /** Where user and system time stand behind the name of the program. */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    private ProcessorTime() {}

    /**
     * Asks the system. The JDK would read the command line of the process too, which takes five times as long.
     *
     * @return {@code null} where it does not tell, or the process has ended
     */
    static @Nullable Duration of(Process process) {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            return parse(new String(Files.readAllBytes(stat), StandardCharsets.ISO_8859_1));
        } catch (IOException noSuchFile) {
            return process.isAlive()
                    ? process.toHandle().info().totalCpuDuration().orElse(null)
                    : null;
        }
    }

    /**
     * Reads a line of {@code /proc/PID/stat}.
     *
     * @return {@code null} where it is something else
     */
    static @Nullable Duration parse(String stat) {
        // The name of the program may hold blanks and brackets, so the last bracket is the one that ends it.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        try {
            return Duration.ofMillis((Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * TICK_MILLIS);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException foreign) {
            return null;
        }
    }
}
