package io.github.parallelmaven.fork;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a test class path go when the tests run as a module. Engines and the worker's own classes stay on
 * the class path either way: the unnamed module reads all others.
 *
 * @param modules what stands on the module path
 * @param classPath what stays on the class path
 * @param patch the module under test which the tests become part of; {@code null} where they are a module themselves
 */
public record ModulePath(
        List<Path> modules, List<Path> classPath, @Nullable Patch patch) {

    /**
     * What the launcher of the platform, on the class path, needs of a platform on the module path: packages that are
     * exported to the platform's own modules only.
     */
    private static final List<String> FOR_THE_LAUNCHER = List.of(
            "--add-opens",
            "org.junit.platform.commons/org.junit.platform.commons.util=ALL-UNNAMED",
            "--add-opens",
            "org.junit.platform.commons/org.junit.platform.commons.logging=ALL-UNNAMED");

    /** Copies the lists. */
    public ModulePath {
        modules = List.copyOf(modules);
        classPath = List.copyOf(classPath);
    }

    /**
     * The options besides both paths.
     *
     * @return words for the {@code java} launcher
     */
    List<String> options() {
        List<String> words = new ArrayList<>();
        if (patch != null) {
            words.addAll(List.of("--patch-module", patch.module + '=' + patch.testClasses));
            for (String opened : patch.packages) {
                words.addAll(List.of("--add-opens", patch.module + '/' + opened + "=ALL-UNNAMED"));
            }
            words.addAll(List.of("--add-reads", patch.module + "=ALL-UNNAMED"));
        }
        words.addAll(List.of("--add-modules", "ALL-MODULE-PATH"));
        words.addAll(patch == null ? FOR_THE_LAUNCHER : List.of());
        return words;
    }

    /**
     * Tests in the packages of a module that does not know of them.
     *
     * @param module name of the module under test
     * @param testClasses directory of the compiled tests
     * @param packages packages of test classes, which the engines must be able to look into
     */
    public record Patch(String module, Path testClasses, SortedSet<String> packages) {

        /** Copies the set. */
        public Patch {
            packages = new TreeSet<>(packages);
        }
    }
}
