package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** A root of a class path. */
interface ClassRoot {

    /**
     * Reads the selected class files.
     *
     * @param selects told each class file below this root, with slashes
     * @return the classes in any order, each once
     */
    List<TestClass> read(Predicate<String> selects);

    /** What lies at a path: nothing, a directory or a jar. */
    static ClassRoot of(Path path) {
        if (Files.isDirectory(path)) {
            return new DirectoryRoot(path);
        }
        return Files.exists(path) ? new JarRoot(path) : selects -> List.of();
    }
}
