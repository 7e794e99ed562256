package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Surefire 3.6.1 and 3.5.6 did with the same wishes. */
class EmptyRunTest {

    @ParameterizedTest
    @CsvSource({
        // test, classes, failIfNoSpecifiedTests, failIfNoTests, what is wrong
        "'', 0, true, false, ",
        "'', 2, true, false, ",
        "'', 0, true, true, No tests were run: nothing in dir",
        "'', 2, true, true, No tests were run: no test of the 2 classes that were found",
        "NoTest, 0, true, false, No test matches -Dtest=NoTest.",
        "NoTest, 0, true, true, No test matches -Dtest=NoTest.",
        "NoTest, 0, false, false, ",
        "NoTest, 0, false, true, No tests were run: nothing in dir",
        "ATest#missing, 1, true, false, ",
        "ATest#missing, 1, false, true, No tests were run: no test of the class that was found",
    })
    void failsWhereSurefireDoes(
            String test, int classes, boolean failIfNoSpecifiedTests, boolean failIfNoTests, String wrong) {
        EmptyRun run = new EmptyRun(test, classes, "dir", "patterns");
        if (wrong == null) {
            assertThat(run.judge(failIfNoSpecifiedTests, failIfNoTests)).startsWith("No tests to run");
        } else {
            assertThatThrownBy(() -> run.judge(failIfNoSpecifiedTests, failIfNoTests))
                    .hasMessageStartingWith(wrong);
        }
    }

    @Test
    void aMethodThatDoesNotExistIsNamed() {
        assertThat(new EmptyRun("ATest#missing", 1, "dir", "ATest#missing").judge(true, false))
                .isEqualTo("No tests to run: no test of the class that was found matches -Dtest=ATest#missing,"
                        + " and Surefire passes such a build");
    }
}
