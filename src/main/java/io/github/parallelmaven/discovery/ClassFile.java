package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import org.objectweb.asm.ClassReader;

/** Turns the bytes of a class file into what a schedule needs to know of it. */
final class ClassFile {

    private static final int SUFFIX = ".class".length();

    private ClassFile() {}

    /**
     * Reads a class file. One that is corrupt, or newer than the reader knows, is a candidate still: only the JVM of
     * the tests can judge it.
     *
     * @param path below its root, with slashes
     * @param bytes its content
     * @return the class, named by its path
     */
    static TestClass describe(String path, byte[] bytes) {
        TestMethodCounter counter = new TestMethodCounter();
        LineageReader lineage = new LineageReader(counter);
        boolean waits;
        try {
            // Debug information holds the name of the source file.
            ClassReader reader = new ClassReader(bytes);
            reader.accept(lineage, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
            waits = WaitingCalls.areIn(reader);
        } catch (RuntimeException e) {
            // The reader throws whatever a wrong offset leads it to.
            return unreadable(path, bytes.length);
        }
        String source = counter.sourceFile();
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return new TestClass(
                className(path),
                source == null ? null : folder + source,
                bytes.length,
                counter.testMethods(),
                waits,
                lineage.lineage());
    }

    /**
     * A class of which only the file's name and size are known.
     *
     * @param path below its root, with slashes
     * @param bytes size of the file
     * @return the class, without source file and methods
     */
    static TestClass unreadable(String path, long bytes) {
        return new TestClass(className(path), null, bytes, 0);
    }

    private static String className(String path) {
        return path.substring(0, path.length() - SUFFIX).replace('/', '.');
    }
}
