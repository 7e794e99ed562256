package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledTestsTest {

    @TempDir
    Path folder;

    @Test
    void compiledClassIsEnough() throws IOException {
        write("test-classes/org/example/ATest.class");

        assertThat(tests(false, false).exist()).isTrue();
    }

    @Test
    void moduleWithoutTestsHasNone() throws IOException {
        write("test-classes/data.txt");

        assertThat(tests(false, false).exist()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATest.java", "org/ATest.kt", "org/ASpec.groovy", "ATest.scala"})
    void sourcesThatNobodyCompiledAreNoModuleWithoutTests(String source) throws IOException {
        write("sources/" + source);

        assertProblem(tests(false, false), Problem.NO_COMPILED_TESTS);
    }

    @Test
    void havingNoneMayBeAFailure() {
        assertProblem(tests(false, true), Problem.NO_TESTS);
    }

    @Test
    void testsOfDependenciesNeedNoneOfTheModule() {
        assertThat(tests(true, true).exist()).isTrue();
    }

    private CompiledTests tests(boolean elsewhere, boolean failIfNoTests) {
        return new CompiledTests(
                folder.resolve("test-classes"), List.of(folder.resolve("sources")), elsewhere, failIfNoTests, true);
    }

    private void write(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.createFile(path);
    }

    private static void assertProblem(CompiledTests tests, Problem expected) {
        assertThatThrownBy(tests::exist)
                .isInstanceOfSatisfying(
                        ParallelException.class, e -> assertThat(e.problem()).isEqualTo(expected));
    }
}
