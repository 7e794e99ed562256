package io.github.parallelmaven.faults;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What came of faults with one tool, kept in a file, so that a table can be filled by several runs. */
final class Measured {

    private final Path file;
    private final Properties cells = new Properties();

    /**
     * Opens it.
     *
     * @param file where it is kept
     * @param cached whether what it holds is good enough
     */
    Measured(Path file, boolean cached) throws IOException {
        this.file = file;
        if (cached && Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                cells.load(reader);
            }
        }
    }

    boolean knows(Fault fault) {
        return cells.containsKey(fault.name());
    }

    /** Keeps what came of a fault. */
    synchronized void keep(Fault fault, String cell, String said) throws IOException {
        cells.setProperty(fault.name(), cell);
        cells.setProperty(fault.name() + ".said", said);
        try (Writer writer = Files.newBufferedWriter(file)) {
            cells.store(writer, "What came of the faults");
        }
    }

    String cell(Fault fault) {
        return cells.getProperty(fault.name(), "not run");
    }

    String said(Fault fault) {
        return cells.getProperty(fault.name() + ".said", "");
    }
}
