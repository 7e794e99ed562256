package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Protocol;
import io.github.parallelmaven.worker.WorkerMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Packs the few classes that a worker needs into a jar of their own, so that nothing else of ours or of Surefire's is
 * on the class path of the tests.
 */
public final class WorkerJar {

    /** The time of all entries: it keeps the bytes, and with them the name of the file, the same in every run. */
    static final long FIXED_TIME = 315_619_200_000L;

    private static final List<Class<?>> PACKAGES = List.of(Protocol.class, WorkerMain.class);

    private WorkerJar() {}

    /**
     * Writes the jar. The same plugin always writes the same bytes.
     *
     * @param directory where to put it; created if missing
     * @return the jar
     * @throws UncheckedIOException if it cannot be written or our own classes cannot be read
     */
    public static Path write(Path directory) {
        try {
            Files.createDirectories(directory);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JarOutputStream jar = new JarOutputStream(bytes)) {
                for (Class<?> member : PACKAGES) {
                    addPackage(jar, member);
                }
            }
            return ContentFile.write(directory, "worker", ".jar", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addPackage(JarOutputStream jar, Class<?> member) throws IOException {
        String folder = member.getPackageName().replace('.', '/');
        URI origin = origin(member);
        Path location = Path.of(origin);
        if (Files.isDirectory(location)) {
            addFolder(jar, location.resolve(folder), folder);
        } else {
            try (FileSystem archive = FileSystems.newFileSystem(location, Map.<String, Object>of())) {
                addFolder(jar, archive.getPath(folder), folder);
            }
        }
    }

    private static void addFolder(JarOutputStream jar, Path from, String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(from)) {
            files = entries.filter(f -> f.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            ZipEntry entry = new ZipEntry(folder + "/" + file.getFileName());
            entry.setTime(FIXED_TIME);
            jar.putNextEntry(entry);
            try (InputStream bytes = Files.newInputStream(file)) {
                bytes.transferTo(jar);
            }
            jar.closeEntry();
        }
    }

    private static URI origin(Class<?> member) throws IOException {
        try {
            return member.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the plugin's own classes", e);
        }
    }
}
