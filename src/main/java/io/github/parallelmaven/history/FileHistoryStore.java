package io.github.parallelmaven.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Keeps the history in one file, which is complete at every moment: writers take turns by a lock file beside it and
 * replace it in one step, readers need no lock. A file that cannot be understood is set aside as {@code *.damaged}.
 */
public final class FileHistoryStore implements HistoryStore {

    /** Clocks of machines that share a history differ, but hardly by more. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private final Path file;
    private final Clock clock;
    private final Consumer<String> warnings;

    /**
     * What was read or written last, by file: a run needs it three times, and so do the runs of all other modules of the
     * build. It is read again only where others have written, also by the next build of a daemon that keeps this class.
     */
    private static final Map<Path, SoftReference<Known>> LAST = new ConcurrentHashMap<>();

    private static final SoftReference<Known> NOTHING = new SoftReference<>(null);

    /**
     * Names the file.
     *
     * @param file where the history is, or will be
     * @param clock tells which observations are of the future, and so are not kept
     * @param warnings told a sentence whenever the history could not be read, kept or written
     */
    public FileHistoryStore(Path file, Clock clock, Consumer<String> warnings) {
        this.file = file.toAbsolutePath().normalize();
        this.clock = clock;
        this.warnings = warnings;
    }

    /**
     * Reads before it is asked for, so that the answer is there when it is. What is wrong with the file is told to who asks.
     */
    public void readAhead() {
        try {
            if (FileState.of(file).key() != null) {
                parse();
            }
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public History read() {
        try {
            return parse();
        } catch (IOException e) {
            return readInTurn();
        }
    }

    @Override
    public void record(String module, List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        long latest = clock.instant().plus(AHEAD).toEpochMilli();
        // Before they are joined: joining drops what is much older than the youngest.
        History now = History.of(
                module,
                observations.stream()
                        .filter(seen -> seen.epochMillis() <= latest)
                        .toList());
        try {
            Files.createDirectories(file.resolveSibling(""));
            FileTurn.take(file, () -> replace(readOrSetAside().until(latest).merge(now)));
        } catch (IOException e) {
            warnings.accept("The times of this run are not kept: cannot write " + file + " (" + e + ").");
        }
    }

    /** Looks once more when no writer is at work, since what is damaged now may be replaced already. */
    private History readInTurn() {
        try {
            return FileTurn.take(file, this::readOrSetAside);
        } catch (IOException e) {
            warnings.accept("The times of earlier runs are not used: cannot read " + file + " (" + e + ").");
            return History.empty();
        }
    }

    private History readOrSetAside() throws IOException {
        try {
            return parse();
        } catch (IOException e) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            warnings.accept("The times of earlier runs are lost: cannot understand " + file + " (" + e.getMessage()
                    + "). It is now " + aside.getFileName() + ".");
            return History.empty();
        }
    }

    private History parse() throws IOException {
        // Modules that run side by side, and who reads ahead, want the same file: one reads, and the others get what it
        // read.
        synchronized (LAST) {
            return knownOrParsed();
        }
    }

    private History knownOrParsed() throws IOException {
        try {
            FileState now = FileState.of(file);
            Known known = LAST.getOrDefault(file, NOTHING).get();
            return known != null && now.isThatOf(known.state()) ? known.history() : parse(now);
        } catch (NoSuchFileException e) {
            return History.empty();
        }
    }

    private History parse(FileState before) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            History history = HistoryFormat.read(in);
            keep(before, history);
            return history;
        }
    }

    private History replace(History history) throws IOException {
        Path temporary = Files.createTempFile(file.resolveSibling(""), file.getFileName() + ".", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                HistoryFormat.write(history, out);
            }
            moveOver(temporary);
            remember(history);
            return history;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void remember(History history) {
        try {
            keep(FileState.of(file), history);
        } catch (IOException e) {
            // It is written all the same, and will be read when it is needed.
            LAST.remove(file);
        }
    }

    private void keep(FileState state, History history) {
        // Without a key nobody could tell whether the file is still the same.
        if (state.key() != null) {
            LAST.put(file, new SoftReference<>(new Known(state, history)));
        }
    }

    private void moveOver(Path temporary) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * What the file held.
     *
     * @param state the file, as it was then or before
     * @param history its content
     */
    private record Known(FileState state, History history) {}
}
