package io.github.parallelmaven.report.surefire;

import com.google.gson.Gson;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that the real Surefire wrote, and what the engines had told it; see {@code golden/README.md}. */
final class Golden {

    private static final Path ROOT = Path.of("src", "test", "resources", "golden");

    private static final Map<String, String> PROPERTIES =
            new TreeMap<>(Map.of("java.specification.version", "17", "line.separator", "\n", "path.separator", ":"));

    private Golden() {}

    /** The classes that ran once. */
    static Stream<ClassResult> classes() {
        try (Stream<Path> files = Files.list(ROOT.resolve("input"))) {
            return files.sorted().map(Golden::read).filter(c -> !c.name().equals("golden.FlakyTest")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class whose failed tests ran up to three times. */
    static ClassResult repeated() {
        return read(ROOT.resolve("input").resolve("golden.FlakyTest.json"));
    }

    /** A file of Surefire's, as it is but for properties of the machine. */
    static String expected(String run, String file) {
        return text(run(run).resolve(file));
    }

    /** Where the files of one of Surefire's runs are. */
    static Path run(String run) {
        return ROOT.resolve("expected").resolve(run);
    }

    private static ClassResult read(Path file) {
        Table table = new Gson().fromJson(text(file), Table.class);
        return new ClassResult(
                table.name, 1, Instant.EPOCH, Duration.ofMillis(1234), attempts(table), PROPERTIES, null);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the tables, rows of one name are attempts at one test: no golden class has two tests of one name. */
    private static List<Attempt> attempts(Table table) {
        Map<String, Integer> seen = new HashMap<>();
        return table.attempts.stream()
                .map(row -> row.attempt(table.name, seen.merge(row.className + "#" + row.name, 1, Integer::sum)))
                .toList();
    }

    private record Table(String name, List<Row> attempts) {}

    private record Row(
            String className,
            String name,
            Outcome outcome,
            @Nullable String reason,
            @Nullable Failure failure,
            @Nullable String stdout,
            @Nullable String stderr) {

        Attempt attempt(String suite, int number) {
            return new Attempt(
                    new TestCase(suite, className, name, null),
                    1,
                    outcome,
                    Instant.EPOCH,
                    outcome == Outcome.SKIPPED ? null : Duration.ofMillis(12),
                    reason,
                    failure,
                    captured(stdout),
                    captured(stderr),
                    number,
                    false);
        }

        private static CapturedText captured(@Nullable String text) {
            return text == null ? CapturedText.EMPTY : CapturedText.of(text);
        }
    }
}
