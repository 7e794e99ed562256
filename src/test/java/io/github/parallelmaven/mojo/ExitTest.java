package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitTest {

    @ParameterizedTest(name = "failures {0}, errors {1}, lost <{2}>, fault <{3}>, ignored {4}: {5}")
    @CsvSource({
        "0, 0, '',  '',     false, CLEAN",
        "1, 0, '',  '',     false, FAILURE",
        "0, 1, '',  '',     false, FAILURE",
        "1, 1, '',  '',     true,  WARNING",
        "0, 0, '',  '',     true,  CLEAN",
        "0, 0, '',  a JVM,  false, ERROR",
        "1, 0, '',  a JVM,  true,  ERROR",
        "0, 0, A,   '',     false, ERROR",
        "1, 0, A,   '',     true,  ERROR",
    })
    void kindIsSurefires(int failures, int errors, String lost, String fault, boolean ignore, Exit.Kind kind) {
        Exit exit = Exit.of(
                new Counts(9, failures, errors, 0, 0), List.of(), given(lost), given(fault), 0, ignore, Path.of("r"));

        assertThat(exit.kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "flakes {0}, limit {1}, ignored {2}: {3}")
    @CsvSource({"3, 0, false, CLEAN", "1, 2, false, CLEAN", "2, 2, false, FAILURE", "3, 2, true, WARNING"})
    void flakyTestsFailTheBuildWhereTheyReachTheLimit(int flakes, int limit, boolean ignore, Exit.Kind kind) {
        Counts counts = new Counts(9, 0, 0, 0, flakes);
        assertThat(Exit.of(counts, List.of(), List.of(), List.of(), limit, ignore, Path.of("r"))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void failureNamesTheNumbersAndTheReports() {
        assertThat(Exit.of(new Counts(10, 2, 1, 0, 0), List.of(), List.of(), List.of(), 0, false, Path.of("reports"))
                        .message())
                .contains("2 failed and 1 ended in error, of 10", "reports");
    }

    @Test
    void missingClassesAreNamed() {
        assertThat(Exit.of(Counts.NONE, List.of(), List.of("a.B", "a.C"), List.of(), 0, false, Path.of("r"))
                        .message())
                .contains("a.B, a.C");
    }

    @Test
    void whyClassesAreMissingIsToldBeforeThem() {
        assertThat(Exit.of(Counts.NONE, List.of(), List.of("a.B"), List.of("no JVM started"), 0, false, Path.of("r"))
                        .message())
                .containsSubsequence("did not run to their end", "no JVM started", "a.B");
    }

    @ParameterizedTest
    @CsvSource({"NO_TESTS, FAILURE", "NO_SPECIFIED_TESTS, FAILURE", "NO_ENGINE, ERROR", "UNWRITABLE, ERROR"})
    void problemOfTheTestsIsAFailureAndAnyOtherAnError(Problem problem, Exit.Kind kind) {
        assertThat(Exit.of(problem.with("a", "b", "c")).kind()).isEqualTo(kind);
    }

    @Test
    void mavenGetsTheSentenceWithoutACause() {
        SystemStreamLog log = new SystemStreamLog();
        assertThatCode(() -> new Exit(Exit.Kind.CLEAN, "").leave(log)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Exit(Exit.Kind.FAILURE, "f").leave(log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("f")
                .hasNoCause();
        assertThatThrownBy(() -> new Exit(Exit.Kind.ERROR, "e").leave(log))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("e")
                .hasNoCause();
    }

    private static List<String> given(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
