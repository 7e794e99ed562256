package io.github.parallelmaven.report.surefire;

import static io.github.parallelmaven.report.surefire.Results.again;
import static io.github.parallelmaven.report.surefire.Results.attempt;
import static io.github.parallelmaven.report.surefire.Results.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurefireXmlTest {

    private static final SurefireReportOptions DEFAULTS = SurefireReportOptions.defaults(Path.of("unused"));
    private static final SurefireReportOptions BARE = new SurefireReportOptions(
            Path.of("unused"), "", false, false, false, true, false, false, true, false, false, ReportStyle.USUAL);

    @Test
    void aDeadJvmIsAnError() throws IOException {
        Failure crash = new Failure("ForkDied", "exit code 134", "");

        assertThat(xml(DEFAULTS, result(attempt("adds", Outcome.CRASHED, crash))))
                .contains("errors=\"1\"")
                .contains("<error message=\"exit code 134\" type=\"ForkDied\"/>");
    }

    @Test
    void aTimeLimitIsAnErrorInARepetitionToo() throws IOException {
        Failure late = new Failure("TimedOut", "after 5 s", "");

        assertThat(xml(
                        DEFAULTS,
                        result(attempt("adds", Outcome.TIMED_OUT, late), again("adds", Outcome.TIMED_OUT, late))))
                .contains("tests=\"1\" errors=\"1\"")
                .contains("<rerunError message=\"after 5 s\" type=\"TimedOut\">");
    }

    @Test
    void aSkippedRepetitionIsAComment() throws IOException {
        Failure bad = new Failure("Bad", null, "Bad\n");

        assertThat(xml(DEFAULTS, result(attempt("adds", Outcome.FAILED, bad), again("adds", Outcome.SKIPPED, null))))
                .contains("<!-- a skipped test execution in re-run phase -->");
    }

    @Test
    void anUnmeasuredTestHasNoTime() throws IOException {
        assertThat(xml(DEFAULTS, result(attempt("adds", Outcome.CRASHED, null, null, ""))))
                .contains("classname=\"org.example.CartTest\">");
    }

    @Test
    void aSkippedTestTookNoTime() throws IOException {
        assertThat(xml(DEFAULTS, result(attempt("adds", Outcome.SKIPPED, Duration.ofSeconds(3), null, ""))))
                .contains("classname=\"org.example.CartTest\" time=\"0.0\"");
    }

    @Test
    void timesAreSeconds() throws IOException {
        assertThat(xml(DEFAULTS, result(attempt("adds", Outcome.PASSED, Duration.ofMillis(61_001), null, ""))))
                .contains("time=\"0.04\" tests")
                .contains("time=\"61.001\"/>");
    }

    @Test
    void timestampsHaveMillisecondsAndAreOff() throws IOException {
        ClassResult result = result(attempt("adds", Outcome.PASSED, null));

        assertThat(xml(DEFAULTS, result)).doesNotContain("timestamp");
        assertThat(xml(BARE, result))
                .contains("time=\"0.04\" timestamp=\"2026-05-04T12:00:00.123Z\" tests=\"1\"")
                .contains("time=\"0.005\" timestamp=\"2026-05-04T12:00:00.123Z\"/>");
    }

    @Test
    void propertiesAndOutputOfGreenClassesCanBeLeftOut() throws IOException {
        ClassResult green =
                result("A", Map.of("a", "b"), attempt("adds", Outcome.PASSED, Duration.ZERO, null, "printed"));
        ClassResult red =
                result("A", Map.of("a", "b"), attempt("adds", Outcome.ERRORED, Duration.ZERO, null, "printed"));

        assertThat(xml(BARE, green)).doesNotContain("<properties>").doesNotContain("printed");
        assertThat(xml(BARE, red)).contains("<properties>").contains("<![CDATA[printed]]>");
    }

    @Test
    void secretsAreMaskedUnlessAskedFor() throws IOException {
        ClassResult result = result("A", Map.of("github.token", "s3cr3t"), attempt("adds", Outcome.ERRORED, null));

        assertThat(xml(DEFAULTS, result)).contains("name=\"github.token\" value=\"***\"");
        assertThat(xml(BARE, result)).contains("value=\"s3cr3t\"");
    }

    private static String xml(SurefireReportOptions options, ClassResult result) throws IOException {
        StringWriter target = new StringWriter();
        new SurefireXml(options).write(result, target);
        return target.toString();
    }
}
