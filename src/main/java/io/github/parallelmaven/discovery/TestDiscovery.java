package io.github.parallelmaven.discovery;

import io.github.parallelmaven.model.TestClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds candidates in directories and archives, in the order of a class path. */
public final class TestDiscovery {

    /**
     * Reads the class files that a predicate selects and no other.
     *
     * @param testClassesDirectory root of the project's compiled tests; one that does not exist holds none
     * @param archives further jars or directories to scan, searched after the directory
     * @param selects told a class file below its root, for example {@code org/x/ATest.class}; asked by many threads
     * @return the selected classes in the order in which the file system lists them, which Surefire calls
     *     {@code filesystem}; of two with one name the first found, as a class loader would
     * @throws io.github.parallelmaven.problem.ParallelException if an archive cannot be read
     */
    public List<TestClass> discover(Path testClassesDirectory, List<Path> archives, Predicate<String> selects) {
        List<Path> roots = new ArrayList<>();
        roots.add(testClassesDirectory);
        roots.addAll(archives);
        Predicate<String> candidate = classFile -> mayHoldTests(classFile) && selects.test(classFile);
        Map<String, TestClass> firstByName = roots.stream()
                .flatMap(root -> ClassRoot.of(root).read(candidate).stream())
                .collect(Collectors.toMap(
                        TestClass::name, found -> found, (first, second) -> first, LinkedHashMap::new));
        return List.copyOf(firstByName.values());
    }

    /** Descriptors are no classes, and what lies in META-INF (versions of multi-release jars) has no name of its own. */
    private static boolean mayHoldTests(String file) {
        return file.endsWith(".class")
                && !file.startsWith("META-INF/")
                && !file.endsWith("module-info.class")
                && !file.endsWith("package-info.class");
    }
}
