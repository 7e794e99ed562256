package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Finds out whether somebody changed a test and forgot to compile it. */
public final class Staleness {

    private Staleness() {}

    /**
     * Looks for a class older than its source. Sources that cannot be found (of another language, of another root, in a
     * folder that differs from their package) and classes that come from a jar are taken to be fresh.
     *
     * @param selected the classes to look at
     * @param classes root of the compiled tests
     * @param sourceRoot root of their sources, which need not exist
     * @return the first such class in the order given
     */
    public static Optional<StaleClass> findStale(List<TestClass> selected, Path classes, Path sourceRoot) {
        if (!Files.isDirectory(sourceRoot)) {
            return Optional.empty();
        }
        return selected.stream()
                .flatMap(candidate -> stale(candidate, classes, sourceRoot).stream())
                .findFirst();
    }

    private static Optional<StaleClass> stale(TestClass candidate, Path classes, Path sourceRoot) {
        String sourceFile = candidate.sourceFile();
        if (sourceFile == null) {
            return Optional.empty();
        }
        Path source = sourceRoot.resolve(sourceFile);
        OptionalLong changed = modifiedSeconds(source);
        OptionalLong compiled = modifiedSeconds(classes.resolve(candidate.name().replace('.', '/') + ".class"));
        return changed.isPresent() && compiled.isPresent() && compiled.getAsLong() < changed.getAsLong()
                ? Optional.of(new StaleClass(candidate.name(), source))
                : Optional.empty();
    }

    /** Whole seconds, since archives and some file systems keep no more. */
    private static OptionalLong modifiedSeconds(Path file) {
        try {
            return OptionalLong.of(Files.getLastModifiedTime(file).to(TimeUnit.SECONDS));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
