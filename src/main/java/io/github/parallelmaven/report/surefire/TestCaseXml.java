package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.XmlWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** Writes the {@code testcase} elements of a report. */
final class TestCaseXml {

    private final SurefireReportOptions options;
    private final XmlWriter xml;

    TestCaseXml(SurefireReportOptions options, XmlWriter xml) {
        this.options = options;
        this.xml = xml;
    }

    /** Writes one test. */
    void write(List<Attempt> attempts) throws IOException {
        if (attempts.size() == 1) {
            single(attempts.get(0));
        } else if (SuiteReport.verdict(attempts).isMended()) {
            flaky(attempts);
        } else {
            repeated(attempts);
        }
    }

    private void single(Attempt attempt) throws IOException {
        start(attempt);
        result(attempt);
        xml.end();
    }

    /** A flaky test looks like a passed one that remembers its failures; the passed attempt shows no output. */
    private void flaky(List<Attempt> attempts) throws IOException {
        start(attempts.stream()
                .filter(attempt -> attempt.outcome() == Outcome.PASSED)
                .findFirst()
                .orElseThrow());
        if (SuiteReport.verdict(attempts) == Verdict.TOGETHER) {
            // The schema has no place for it, and who reads flaky tests shall find it among them.
            xml.comment("fails only together with other tests: passed alone in a fresh JVM");
        }
        further(attempts, "flaky");
        xml.end();
    }

    private void repeated(List<Attempt> attempts) throws IOException {
        start(attempts.get(0));
        result(attempts.get(0));
        further(attempts.subList(1, attempts.size()), "rerun");
        xml.end();
    }

    private void start(Attempt attempt) throws IOException {
        xml.start("testcase");
        TestCase test = attempt.test();
        ReportStyle style = options.style();
        xml.attribute("name", style.shown(Phrase.XML_METHOD, test.displayName(), test.name()));
        String className = style.shown(Phrase.XML_CLASS, test.classDisplayName(), test.className());
        xml.attribute("classname", options.shown(className));
        // Surefire measures no skipped test, not even one that ran up to its assumption.
        Duration duration = attempt.outcome() == Outcome.SKIPPED ? Duration.ZERO : attempt.duration();
        if (duration != null) {
            xml.attribute("time", Elapsed.attribute(duration));
        }
        if (options.reportTestTimestamp()) {
            xml.attribute("timestamp", SurefireXml.timestamp(attempt.started()));
        }
    }

    private void result(Attempt attempt) throws IOException {
        boolean passed = attempt.outcome() == Outcome.PASSED;
        if (!passed) {
            xml.start(element(attempt));
            problem(attempt, false);
            xml.end();
        }
        if (!passed || options.enableOutErrElements()) {
            outputs(attempt);
        }
    }

    /** The format knows failures and errors only: a dead JVM and a time limit are errors. */
    private static String element(Attempt attempt) {
        return switch (attempt.outcome()) {
            case FAILED -> "failure";
            case SKIPPED -> "skipped";
            default -> "error";
        };
    }

    private void further(List<Attempt> attempts, String kind) throws IOException {
        for (Attempt attempt : attempts) {
            if (attempt.outcome() == Outcome.SKIPPED) {
                xml.comment("a skipped test execution in re-run phase");
            } else if (attempt.outcome().isBad()) {
                xml.start(kind + (attempt.outcome() == Outcome.FAILED ? "Failure" : "Error"));
                problem(attempt, true);
                outputs(attempt);
                xml.end();
            }
        }
    }

    private void problem(Attempt attempt, boolean wrapped) throws IOException {
        Failure failure = attempt.failure();
        if (failure == null) {
            message(attempt.reason());
            return;
        }
        String trace = StackText.of(failure, attempt.test().suite(), options.trimStackTrace());
        // Of an assumption that did not hold Surefire gives the trace but no message.
        if (attempt.outcome() != Outcome.SKIPPED) {
            message(failure.message());
        }
        xml.attribute("type", type(failure, trace));
        if (wrapped) {
            xml.start("stackTrace");
            xml.cdata(target -> target.write(trace));
            xml.end();
        } else if (!trace.isEmpty()) {
            xml.cdata(target -> target.write(trace));
        }
    }

    private void message(@Nullable String message) throws IOException {
        if (message != null && !message.isEmpty()) {
            xml.attribute("message", message);
        }
    }

    /** Surefire reads the type from the trace, so a throwable with its own {@code toString} shows something else. */
    private static String type(Failure failure, String trace) {
        if (trace.isBlank()) {
            return failure.type();
        }
        if (failure.message() == null) {
            return new StringTokenizer(trace).nextToken();
        }
        int colon = trace.indexOf(':');
        return colon < 0 ? trace : trace.substring(0, colon);
    }

    private void outputs(Attempt attempt) throws IOException {
        output("system-out", attempt.stdout());
        output("system-err", attempt.stderr());
    }

    private void output(String element, CapturedText text) throws IOException {
        if (text.length() > 0) {
            xml.start(element);
            xml.cdata(text::copyTo);
            xml.end();
        }
    }
}
