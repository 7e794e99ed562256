package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What only one JVM of a number may use at a time. */
final class Alone {

    private Alone() {}

    /** Holds it to the end of the JVM, its shutdown hooks included. */
    static void take() throws Exception {
        Path file = Path.of("target", "database-" + System.getProperty("parallel.worker"));
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        assertTrue(lock != null, "another JVM of this number is at work");
        // For as long as a spare JVM needs to try its port, where it has one.
        Thread.sleep(Long.getLong("nap", 0));
        // The JVM's end lets go of it, and not the garbage collector.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Thread.sleep(100);
                Files.writeString(Path.of("target", "ended"), lock + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
