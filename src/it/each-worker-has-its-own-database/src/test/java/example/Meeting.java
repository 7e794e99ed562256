package example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where two tests in two workers wait for each other, so that both are in the middle of it at the same time. */
final class Meeting {

    private static final Path PLACE = Path.of("target", "meeting", Long.toString(build()));

    private Meeting() {}

    static void of(String one, String other) throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        Files.writeString(PLACE.resolve(one), "");
        for (int i = 0; i < 3000 && !Files.exists(PLACE.resolve(other)); i++) {
            Thread.sleep(10);
        }
        if (!Files.exists(PLACE.resolve(other))) {
            throw new IllegalStateException(other + " did not come");
        }
    }

    /** Maven's process, which started both workers. */
    private static long build() {
        return ProcessHandle.current().parent().orElseThrow().pid();
    }
}
