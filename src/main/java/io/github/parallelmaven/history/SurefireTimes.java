package io.github.parallelmaven.history;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The times that Surefire left behind: its reports, and the statistics by which its {@code runOrder} goes. They count as
 * measured in an environment of their own, whose ratio to the present one shows as soon as some classes are known in
 * both.
 */
public final class SurefireTimes {

    /** Where these times were measured, as far as estimates are concerned. */
    public static final String ENVIRONMENT = "surefire";

    private final Path reports;
    private final Path basedir;
    private final Consumer<String> warnings;
    private final List<String> unreadable = new ArrayList<>();

    private SurefireTimes(Path reports, Path basedir, Consumer<String> warnings) {
        this.reports = reports;
        this.basedir = basedir;
        this.warnings = warnings;
    }

    /**
     * Reads what is there.
     *
     * @param reports directory of {@code TEST-*.xml} files; it need not exist
     * @param basedir directory of {@code .surefire-*} files
     * @param warnings told one sentence if a file could not be read
     * @return one observation a top-level class, from its report or else from the youngest statistics
     */
    public static List<Observation> of(Path reports, Path basedir, Consumer<String> warnings) {
        return new SurefireTimes(reports, basedir, warnings).read();
    }

    private List<Observation> read() {
        Map<String, Observation> byClass = new TreeMap<>();
        for (Path file : youngestFirst(basedir, ".surefire-*")) {
            read(file, RunStatistics::read).forEach(seen -> byClass.putIfAbsent(seen.unit(), seen));
        }
        Map<String, Observation> reported = new TreeMap<>();
        for (Path file : youngestFirst(reports, "TEST-*.xml")) {
            read(file, SuiteHead::read).forEach(seen -> reported.merge(seen.unit(), seen, SurefireTimes::plus));
        }
        byClass.putAll(reported);
        if (!unreadable.isEmpty()) {
            warnings.accept("Surefire's times are not used where they cannot be read: " + unreadable.get(0)
                    + (unreadable.size() == 1 ? "." : " and " + (unreadable.size() - 1) + " more."));
        }
        return List.copyOf(byClass.values());
    }

    /** Older versions of Surefire write a report for each nested class. */
    private static Observation plus(Observation one, Observation other) {
        return new Observation(
                one.unit(),
                Math.max(one.epochMillis(), other.epochMillis()),
                one.duration().plus(other.duration()),
                one.clean() && other.clean(),
                ENVIRONMENT);
    }

    private List<Observation> read(Path file, Reader reader) {
        try {
            return reader.read(file, Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            unreadable.add(file + " (" + e.getMessage() + ")");
            return List.of();
        }
    }

    private List<Path> youngestFirst(Path directory, String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, glob)) {
            return FilesByAge.youngestFirst(
                    found, failure -> unreadable.add(directory + " (" + failure.getMessage() + ")"));
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            unreadable.add(directory + " (" + e.getMessage() + ")");
            return List.of();
        }
    }

    /** Reads one file. */
    @FunctionalInterface
    private interface Reader {
        List<Observation> read(Path file, long epochMillis) throws IOException;
    }
}
