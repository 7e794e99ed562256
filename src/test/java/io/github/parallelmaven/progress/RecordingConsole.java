package io.github.parallelmaven.progress;

import java.util.ArrayList;
import java.util.List;

/** Keeps what was printed, in Maven's manner. */
final class RecordingConsole implements Console {

    final List<String> lines = new ArrayList<>();

    @Override
    public void info(String line) {
        lines.add("[INFO] " + line);
    }

    @Override
    public void warn(String line) {
        lines.add("[WARNING] " + line);
    }

    @Override
    public void error(String line) {
        lines.add("[ERROR] " + line);
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
