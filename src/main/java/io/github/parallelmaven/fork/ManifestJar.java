package io.github.parallelmaven.fork;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/** A jar with nothing but a manifest that names a class path: what Java 8 has in place of argument files. */
final class ManifestJar {

    private ManifestJar() {}

    /**
     * Writes the jar.
     *
     * @param directory existing folder
     * @param classPath what the manifest names; relative elements start at {@code base}
     * @param base the directory in which the JVM starts
     * @return a file that is never changed again
     * @throws IOException if it cannot be written
     */
    static Path write(Path directory, List<Path> classPath, Path base) throws IOException {
        Path folder = directory.toAbsolutePath().normalize();
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(
                Attributes.Name.CLASS_PATH,
                classPath.stream()
                        .map(element -> uri(folder, base.resolve(element).toAbsolutePath()))
                        .collect(Collectors.joining(" ")));
        return ContentFile.write(directory, "classpath", ".jar", packed(manifest));
    }

    /**
     * A class path element as the manifest has it. Relative, since Java 8 from update 191 on may refuse others; with a
     * slash at the end of a directory, since the JVM would take it for a jar.
     *
     * @param folder the folder of the manifest's jar
     * @param element an absolute path
     */
    static String uri(Path folder, Path element) {
        try {
            String relative = folder.relativize(element.normalize()).toString().replace(File.separatorChar, '/');
            return new URI(null, null, relative, null).toASCIIString() + (Files.isDirectory(element) ? "/" : "");
        } catch (IllegalArgumentException | URISyntaxException otherDrive) {
            return element.toUri().toASCIIString();
        }
    }

    /** Without a time of writing, so that the same class path makes the same bytes. */
    private static byte[] packed(Manifest manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
            entry.setTime(WorkerJar.FIXED_TIME);
            jar.putNextEntry(entry);
            manifest.write(jar);
            jar.closeEntry();
        }
        return bytes.toByteArray();
    }
}
