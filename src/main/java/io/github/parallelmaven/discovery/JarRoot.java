package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * An archive of class files.
 *
 * @param file an existing file
 */
record JarRoot(Path file) implements ClassRoot {

    @Override
    public List<TestClass> read(Predicate<String> selects) {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory() && selects.test(entry.getName()))
                    .map(entry -> readClass(jar, entry))
                    .toList();
        } catch (IOException e) {
            throw Problem.BAD_PARAMETER.with("dependenciesToScan", file, "readable jar files and directories");
        }
    }

    private static TestClass readClass(ZipFile jar, ZipEntry entry) {
        try (InputStream in = jar.getInputStream(entry)) {
            return ClassFile.describe(entry.getName(), in.readAllBytes());
        } catch (IOException e) {
            return ClassFile.unreadable(entry.getName(), Math.max(0, entry.getSize()));
        }
    }
}
