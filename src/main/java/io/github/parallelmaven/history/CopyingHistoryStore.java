package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Keeps a history and puts what is recorded, and that alone, into a second file too.
 *
 * @param store keeps the history
 * @param copy the second file; an older one is replaced
 * @param warnings told a sentence where it cannot be written
 */
public record CopyingHistoryStore(HistoryStore store, Path copy, Consumer<String> warnings) implements HistoryStore {

    @Override
    public History read() {
        return store.read();
    }

    @Override
    public void record(String module, List<Observation> observations) {
        store.record(module, observations);
        try {
            Files.createDirectories(Objects.requireNonNull(copy.toAbsolutePath().getParent()));
            HistoryFile.write(History.of(module, observations), copy);
        } catch (IOException e) {
            warnings.accept("The times of this run cannot be merged: cannot write " + copy + " (" + e + ").");
        }
    }
}
