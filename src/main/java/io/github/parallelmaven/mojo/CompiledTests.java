package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;

/**
 * Whether there is anything compiled in which to look for tests. Surefire takes a module without compiled tests for one
 * without tests; here that is only so where it has no test sources either.
 *
 * @param directory where compiled tests should be
 * @param sourceRoots where their sources are
 * @param elsewhere whether there are dependencies in which tests are looked for too
 * @param failIfNoTests whether having no tests is a failure
 * @param direct whether the goal was called by itself; inside a lifecycle the compiler had its turn, and what it left
 *     out it left out on purpose
 */
record CompiledTests(Path directory, List<Path> sourceRoots, boolean elsewhere, boolean failIfNoTests, boolean direct) {

    private static final List<String> SOURCES = List.of(".java", ".kt", ".groovy", ".scala");

    /** Those of a project. */
    static CompiledTests of(AbstractParallelMojo mojo) {
        return new CompiledTests(
                mojo.testClassesDirectory.toPath(),
                paths(mojo.project.getTestCompileSourceRoots()),
                !ScannedDependencies.files(mojo.project.getArtifacts(), Texts.given(mojo.dependenciesToScan))
                        .isEmpty(),
                mojo.failIfNoTests,
                mojo.execution.getSource() == MojoExecution.Source.CLI);
    }

    /**
     * Looks for them.
     *
     * @return false in a module without tests
     * @throws io.github.parallelmaven.problem.ParallelException where sources wait to be compiled, or where having no
     *     tests is a failure
     */
    boolean exist() {
        if (holds(directory, List.of(".class"))) {
            return true;
        }
        if (direct && sourceRoots.stream().anyMatch(root -> holds(root, SOURCES))) {
            throw Problem.NO_COMPILED_TESTS.with(directory);
        }
        if (!elsewhere && failIfNoTests) {
            throw Problem.NO_TESTS.with(directory, "*.class");
        }
        return elsewhere;
    }

    /** Source roots as Maven tells them. */
    static List<Path> paths(List<String> sourceRoots) {
        return sourceRoots.stream().map(Path::of).toList();
    }

    private static boolean holds(Path root, List<String> endings) {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> file.toString().toLowerCase(Locale.ROOT))
                    .anyMatch(name -> endings.stream().anyMatch(name::endsWith));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
