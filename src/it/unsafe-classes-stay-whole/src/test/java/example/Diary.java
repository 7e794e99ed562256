package example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Notes which test ran in which JVM. */
public final class Diary {

    private Diary() {}

    /** Takes a while, and writes down {@code class method process}. */
    public static void enter(String test, long millis) {
        try {
            Thread.sleep(millis);
            Files.writeString(
                    Path.of("target", "ran-" + System.getProperty("ran", "again")),
                    test + " " + ProcessHandle.current().pid() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
