package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * A directory of class files.
 *
 * @param directory an existing directory
 */
record DirectoryRoot(Path directory) implements ClassRoot {

    @Override
    public List<TestClass> read(Predicate<String> selects) {
        return files().parallelStream()
                .filter(file -> selects.test(relative(file)))
                .map(this::readClass)
                .toList();
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private String relative(Path file) {
        String path = directory.relativize(file).toString();
        return path.replace(directory.getFileSystem().getSeparator(), "/");
    }

    private TestClass readClass(Path file) {
        try {
            return ClassFile.describe(relative(file), Files.readAllBytes(file));
        } catch (IOException e) {
            // The worker will say what is wrong with it, by name; here it only needs a place in the order.
            return ClassFile.unreadable(relative(file), 0);
        }
    }

    /** Gathers class files and passes over what cannot be visited, such as a link that leads in a circle. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(".class")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
