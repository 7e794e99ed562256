package io.github.parallelmaven.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AskingOfAStopped {

    /** Stops the JVM of {@link Neighbour}, asks, and lets it go on. */
    @Test
    void asksWhileTheOtherStandsStill() throws Exception {
        Path pid = Path.of("neighbour.pid");
        while (!Files.exists(pid)) {
            // The other JVM starts when it starts.
            Thread.sleep(10);
        }
        signal("STOP", pid);
        new Asking().asksAndWaitsForTheAnswer();
        signal("CONT", pid);
        Files.delete(pid);
    }

    private static void signal(String name, Path pid) throws Exception {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + Files.readString(pid))
                .start()
                .waitFor();
    }
}
