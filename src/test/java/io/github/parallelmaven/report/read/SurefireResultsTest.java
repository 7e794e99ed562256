package io.github.parallelmaven.report.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.page.ReportedTest;
import io.github.parallelmaven.report.page.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireResultsTest {

    private static final String REPORT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuite name="x.ATest" time="0.5" tests="5" errors="1" skipped="1" failures="1">
              <testcase name="passes" classname="x.ATest" time="0.25"><system-out>not asked for</system-out></testcase>
              <testcase name="fails" classname="x.ATest$Inner" time="0.1">
                <failure message="1 &lt; 2" type="x.Bad"><![CDATA[x.Bad: 1 < 2
            	at x.ATest.fails(ATest.java:7)]]></failure>
                <system-out><![CDATA[printed]]></system-out><system-err>on error</system-err>
              </testcase>
              <testcase name="breaks" classname="x.ATest" time="0"><error type="E">E</error></testcase>
              <testcase name="is skipped" classname="x.ATest" time="0"><skipped message="why"/></testcase>
              <testcase name="flakes" classname="x.ATest" time="0.05">
                <flakyFailure message="no" type="F"><stackTrace>F: no</stackTrace><system-out>first</system-out></flakyFailure>
              </testcase>
            </testsuite>
            """;

    @TempDir
    Path directory;

    @Test
    void testsComeWithVerdictsStacksAndOutput() throws IOException {
        Files.writeString(directory.resolve("TEST-x.ATest.xml"), REPORT);

        List<ReportedTest> tests = SurefireResults.of(directory);

        assertThat(tests)
                .extracting(ReportedTest::suite, ReportedTest::label, ReportedTest::verdict, ReportedTest::micros)
                .containsExactlyInAnyOrder(
                        tuple("x.ATest", "x.ATest.passes", Verdict.PASSED, 250_000L),
                        tuple("x.ATest", "x.ATest$Inner.fails", Verdict.FAILED, 100_000L),
                        tuple("x.ATest", "x.ATest.breaks", Verdict.ERRORED, 0L),
                        tuple("x.ATest", "x.ATest.is skipped", Verdict.SKIPPED, 0L),
                        tuple("x.ATest", "x.ATest.flakes", Verdict.FLAKY, 50_000L));
        ReportedTest failed = named(tests, "fails");
        assertThat(failed.troubles())
                .containsExactly(new Trouble("x.Bad", "1 < 2", "x.Bad: 1 < 2\n\tat x.ATest.fails(ATest.java:7)"));
        assertThat(failed.stdout()).isEqualTo("printed");
        assertThat(failed.stderr()).isEqualTo("on error");
        assertThat(named(tests, "flakes").troubles()).containsExactly(new Trouble("F", "no", "F: no"));
        assertThat(named(tests, "flakes").stdout()).isEqualTo("first");
        assertThat(named(tests, "passes").stdout()).isEmpty();
    }

    @Test
    void brokenReportIsNamed() throws IOException {
        Files.writeString(directory.resolve("TEST-x.ATest.xml"), REPORT.substring(0, 300));

        assertThatThrownBy(() -> SurefireResults.of(directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TEST-x.ATest.xml");
    }

    @Test
    void directoryWithoutReportsHasNoTests() throws IOException {
        assertThat(SurefireResults.of(directory)).isEmpty();
    }

    private static ReportedTest named(List<ReportedTest> tests, String name) {
        return tests.stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
