package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/** Holds the number of this JVM for as long as it lives: nobody else in the build may have it meanwhile. */
final class ForkNumber {

    private static final String NUMBER = System.getProperty("fork");

    private ForkNumber() {}

    /** Fails where another JVM has the same number. */
    static synchronized void take() throws IOException {
        Path file = Paths.get(System.getProperty("numbers"), NUMBER);
        if (System.getProperty("taken") == null) {
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> file.toFile().delete()));
            System.setProperty("taken", NUMBER);
        }
    }
}
