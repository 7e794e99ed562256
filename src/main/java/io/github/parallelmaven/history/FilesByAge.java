package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Sorts files that others may delete or replace meanwhile. */
final class FilesByAge {

    private FilesByAge() {}

    /**
     * The files that are there, from the youngest to the oldest, those of the same time by their names.
     *
     * @param found entries of a directory; to iterate may fail, and then what was found before counts
     * @param failures told why an entry, or what comes after the last one, cannot be looked at
     * @return the regular files among them
     */
    static List<Path> youngestFirst(Iterable<Path> found, Consumer<IOException> failures) {
        Map<Long, List<Path>> files = new TreeMap<>(Collections.reverseOrder());
        try {
            for (Path file : found) {
                try {
                    BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
                    if (seen.isRegularFile()) {
                        files.computeIfAbsent(seen.lastModifiedTime().toMillis(), time -> new ArrayList<>())
                                .add(file);
                    }
                } catch (IOException e) {
                    // What vanished since it was found has no time to tell.
                    if (!(e instanceof NoSuchFileException)) {
                        failures.accept(e);
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            failures.accept(e.getCause());
        }
        return files.values().stream()
                .flatMap(together -> together.stream().sorted())
                .toList();
    }
}
