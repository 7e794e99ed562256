package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Tells what ran, a line each. */
public final class Ran {
    private Ran() {}

    public static void note(String test) throws Exception {
        Path file = Path.of(System.getProperty("ran"));
        Files.writeString(file, test + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
