package io.github.parallelmaven.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

class Neighbour {

    /** Runs until {@link AskingOfAStopped} has done its part. */
    @Test
    void staysUntilItIsNoLongerNeeded() throws Exception {
        Path pid = Path.of("neighbour.pid");
        Path part = Files.writeString(
                Path.of("neighbour.part"),
                String.valueOf(ProcessHandle.current().pid()));
        Files.move(part, pid, StandardCopyOption.ATOMIC_MOVE);
        while (Files.exists(pid)) {
            // The other JVM can only take the file away.
            Thread.sleep(10);
        }
    }
}
