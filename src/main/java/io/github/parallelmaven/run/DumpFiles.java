package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Dump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps how JVMs stood when they were ended, a file each, named after the class in hand. */
final class DumpFiles {

    /** File systems allow 255 bytes. */
    private static final int NAME = 150;

    private final Path directory;
    private final Clock clock;
    private final Map<String, Integer> used = new HashMap<>();

    /**
     * Keeps them in a directory.
     *
     * @param directory made where it does not exist
     * @param clock the time
     */
    DumpFiles(Path directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Writes one.
     *
     * @param name the class in hand, or whatever else names the JVM
     * @param head what the file is about
     * @param standing what the JVM was doing
     * @param dump its threads and its heap; empty where it did not answer
     * @return where it is, or why it is not there, as a part of a sentence
     */
    synchronized String write(String name, String head, Standing standing, Optional<Dump> dump) {
        if (dump.isEmpty()) {
            return "its threads are unknown, since it answered neither the plugin nor a signal";
        }
        Path file = directory.resolve(fileName(name));
        try {
            Files.createDirectories(directory);
            Files.writeString(file, text(head, standing, dump.get()));
            return "threads and heap: " + file;
        } catch (IOException e) {
            return "its threads could not be written: " + e;
        }
    }

    private String text(String head, Standing standing, Dump dump) {
        StringBuilder text = new StringBuilder(head).append('\n');
        text.append(clock.instant().truncatedTo(ChronoUnit.SECONDS)).append('\n');
        standing.tests()
                .forEach(test -> text.append("running: ").append(test.name()).append('\n'));
        return text.append('\n').append(dump.text()).toString();
    }

    private String fileName(String name) {
        String plain = name.replaceAll("[^\\w.$-]", "_");
        String fitting = plain.substring(Math.max(0, plain.length() - NAME));
        int count = used.merge(fitting, 1, Integer::sum);
        return fitting + (count == 1 ? "" : "-" + count) + ".txt";
    }
}
