package io.github.parallelmaven.fork;

import io.github.parallelmaven.protocol.Protocol;
import io.github.parallelmaven.worker.WorkerMain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/**
 * Packs the few classes that a worker needs, with the list that lies beside them, into a jar of their own, so that
 * nothing else of ours or of Surefire's is on the class path of the tests.
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
            byte[] bytes = Packed.BYTES.length == 0 ? pack() : Packed.BYTES;
            return ContentFile.write(directory, "worker", ".jar", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs the jar, and keeps it in memory until it is written. Whoever asks for it meanwhile waits. */
    public static void prepare() {
        var unused = Packed.BYTES;
    }

    private static byte[] pack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Class<?> member : PACKAGES) {
                addPackage(jar, member);
            }
        }
        return bytes.toByteArray();
    }

    private static void addPackage(JarOutputStream jar, Class<?> member) throws IOException {
        String folder = member.getPackageName().replace('.', '/') + "/";
        Path location = Path.of(origin(member));
        SortedMap<String, byte[]> classes =
                Files.isDirectory(location) ? inFolder(location.resolve(folder)) : inJar(location, folder);
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            ZipEntry entry = new ZipEntry(folder + file.getKey());
            entry.setTime(FIXED_TIME);
            jar.putNextEntry(entry);
            jar.write(file.getValue());
            jar.closeEntry();
        }
    }

    private static SortedMap<String, byte[]> inFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{class,txt}")) {
            for (Path file : files) {
                classes.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    /** By the classes that have opened the plugin's jar already: the file system of archives takes 50 ms to load. */
    private static SortedMap<String, byte[]> inJar(Path file, String folder) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        try (JarFile archive = new JarFile(file.toFile(), false)) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                String name = entry.getName();
                String simple = name.substring(name.lastIndexOf('/') + 1);
                if (name.equals(folder + simple) && (simple.endsWith(".class") || simple.endsWith(".txt"))) {
                    try (InputStream bytes = archive.getInputStream(entry)) {
                        classes.put(simple, bytes.readAllBytes());
                    }
                }
            }
        }
        return classes;
    }

    private static URI origin(Class<?> member) throws IOException {
        try {
            return member.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IOException("cannot find the plugin's own classes", e);
        }
    }

    /** Loaded by whoever needs it first: the same bytes in every build. */
    private static final class Packed {

        static final byte[] BYTES = packed();

        /** Nothing where our classes cannot be read, so that the next attempt says why. */
        private static byte[] packed() {
            try {
                return pack();
            } catch (IOException e) {
                return new byte[0];
            }
        }
    }
}
