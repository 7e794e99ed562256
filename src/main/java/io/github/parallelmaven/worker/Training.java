package io.github.parallelmaven.worker;

import java.io.File;
import java.io.IOException;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The main class of a JVM that leaves an archive of its classes when it ends. It loads all that it sees, and is a worker
 * like any other then, with one test to run.
 */
public final class Training {

    private static final String CLASS = ".class";

    /**
     * Loads the classes of all jars of the class path, and begins to work.
     *
     * @param arguments those of a worker
     * @throws Exception if the parent cannot be reached or speaks another protocol
     */
    public static void main(String[] arguments) throws Exception {
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
            load(element);
        }
        WorkerMain.main(arguments);
    }

    /** It passes: what is wanted is what the framework loads meanwhile. */
    @Test
    void passes() {}

    private static void load(String element) throws IOException {
        try (ZipFile jar = new ZipFile(element)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(CLASS) && !name.contains("-")) {
                    load(
                            name.substring(0, name.length() - CLASS.length()).replace('/', '.'),
                            ClassLoader.getSystemClassLoader());
                }
            }
        }
    }

    /** Without initializing it, so that nothing happens but what a worker does. */
    private static void load(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError optional) {
            // It needs a library that is not there: nobody will use it.
            return;
        }
    }
}
