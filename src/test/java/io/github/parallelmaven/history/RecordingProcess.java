package io.github.parallelmaven.history;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A process that records again and again, each time for another module. */
final class RecordingProcess {

    private RecordingProcess() {}

    public static void main(String[] args) {
        FileHistoryStore store = new FileHistoryStore(Path.of(args[0]), Clock.systemUTC(), warning -> {
            throw new IllegalStateException(warning);
        });
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            store.record(args[1] + "-" + i, List.of(new Observation("x.ATest", 5, Duration.ofMillis(7), true, "ci")));
        }
    }
}
