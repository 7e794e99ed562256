package io.github.parallelmaven.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads single files of a class path, as a class loader would find them. Jars stay open until the end. */
public final class ClassPathFiles implements AutoCloseable {

    private final List<Path> elements;
    private final Map<Path, @Nullable ZipFile> jars = new LinkedHashMap<>();

    /**
     * Names the class path.
     *
     * @param elements directories and jars; what does not exist or is neither holds nothing
     */
    public ClassPathFiles(List<Path> elements) {
        this.elements = List.copyOf(elements);
    }

    /**
     * Reads the first file of a name.
     *
     * @param name its path below an element, with slashes
     * @return its content; empty where there is none or it cannot be read
     */
    public Optional<byte[]> read(String name) {
        for (Path element : elements) {
            try {
                Optional<byte[]> content =
                        Files.isDirectory(element) ? fromDirectory(element, name) : fromJar(element, name);
                if (content.isPresent()) {
                    return content;
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> fromDirectory(Path directory, String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private Optional<byte[]> fromJar(Path file, String name) throws IOException {
        if (!jars.containsKey(file)) {
            jars.put(file, Files.isRegularFile(file) ? opened(file) : null);
        }
        ZipFile jar = jars.get(file);
        ZipEntry entry = jar == null ? null : jar.getEntry(name);
        if (jar == null || entry == null) {
            return Optional.empty();
        }
        try (InputStream content = jar.getInputStream(entry)) {
            return Optional.of(content.readAllBytes());
        }
    }

    /** Like a class loader, passes over what is no jar, such as a library for another platform or an empty file. */
    private static @Nullable ZipFile opened(Path file) {
        try {
            return new ZipFile(file.toFile());
        } catch (IOException e) {
            return null;
        }
    }

    /** Closes the jars. */
    @Override
    public void close() {
        jars.values().forEach(ClassPathFiles::close);
        jars.clear();
    }

    private static void close(@Nullable ZipFile jar) {
        try {
            if (jar != null) {
                jar.close();
            }
        } catch (IOException e) {
            // It was only read; nothing depends on its end.
            return;
        }
    }
}
