package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes that are run by method in several JVMs, beside the same classes run whole. */
class SlicedRunTest {

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"Divided", "DividedSetUpFailing", "DividedTearDownFailing", "DividedFlaky"})
    void partsTellWhatTheWholeTells(String sample) {
        RunResult whole = SampleRun.in(scratch.resolve("whole")).of(sample);
        RunResult parts =
                SampleRun.in(scratch.resolve("parts")).on(2).byMethod().of(sample);

        assertThat(parts.schedule().order()).hasSizeGreaterThan(2);
        assertThat(told(parts)).isEqualTo(told(whole));
    }

    @Test
    void aDeadJvmCostsOneTestOfItsPart() {
        RunResult result = SampleRun.in(scratch).on(2).byMethod().of("DividedHalting");

        assertThat(SampleRun.letters(result).toString())
                .isEqualTo("{DividedHalting.four=P, DividedHalting.one=P, DividedHalting.three=P,"
                        + " DividedHalting.two=C}");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aJvmThatDiesBeforeItResumesWhatBeganHasNoTestRunTwice() {
        RunResult result = SampleRun.in(scratch).on(2).byMethod().of("DividedDyingTwice");

        assertThat(scratch.resolve("died-before-any-test")).exists();
        List<String> tests = result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> suite.attempts().stream())
                .map(attempt -> attempt.test().name())
                .toList();
        assertThat(tests).doesNotHaveDuplicates();
        assertThat(SampleRun.letters(result)).containsValues("C", "E").containsValue("P");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aFlakyTestOfAPartIsRunAgain() {
        RunResult result = SampleRun.in(scratch).on(2).byMethod().repeating(1).of("DividedFlaky");

        assertThat(SampleRun.letters(result))
                .containsEntry("DividedFlaky.two", "FP")
                .hasSize(3);
        assertThat(result.counts().flakes()).isEqualTo(1);
    }

    @Test
    void aSetUpThatFailsAgainIsToldOnceWithAllItsTries() {
        RunResult result = SampleRun.in(scratch).on(2).byMethod().repeating(1).of("DividedSetUpFailing");

        assertThat(SampleRun.letters(result).toString()).isEqualTo("{DividedSetUpFailing.initializationError=EE}");
    }

    @Test
    void theClassIsToldOnceWhenAllItsPartsHaveEnded() {
        List<RunEvent> events = new CopyOnWriteArrayList<>();
        SampleRun.in(scratch).on(2).byMethod().heardBy(events::add).of("DividedFlaky");

        List<UnitResult> classes = events.stream()
                .filter(RunEvent.UnitFinished.class::isInstance)
                .map(event -> ((RunEvent.UnitFinished) event).result())
                .toList();
        assertThat(classes).hasSize(1);
        assertThat(classes.get(0).unit().slice()).isNull();
        assertThat(classes.get(0).attempts()).isEqualTo(3);
        assertThat(events.stream().filter(RunEvent.PartFinished.class::isInstance))
                .hasSize(3);
        assertThat(events.get(events.size() - 2)).isInstanceOf(RunEvent.UnitFinished.class);
    }

    @Test
    void partsThatAWorkerTakesTogetherAreRunAsOne() {
        List<RunEvent> events = new CopyOnWriteArrayList<>();
        RunResult result =
                SampleRun.in(scratch).on(2).byMethod().heardBy(events::add).of("DividedMuch");

        assertThat(result.schedule().order()).hasSize(24);
        assertThat(result.counts().passed()).isEqualTo(24);
        assertThat(events.stream().filter(RunEvent.PartFinished.class::isInstance))
                .hasSizeBetween(2, 23);
    }

    /** Everything but times and numbers of workers. */
    private static List<String> told(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> suite.attempts().stream().map(attempt -> told(suite, attempt)))
                .toList();
    }

    private static String told(ClassResult suite, Attempt attempt) {
        return String.join(
                "|",
                String.valueOf(suite.displayName()),
                attempt.test().toString(),
                attempt.outcome().name(),
                String.valueOf(attempt.reason()),
                attempt.failure() == null
                        ? ""
                        : attempt.failure().type() + attempt.failure().message(),
                text(attempt.stdout()),
                text(attempt.stderr()),
                String.valueOf(attempt.number()));
    }

    private static String text(CapturedText captured) {
        StringWriter text = new StringWriter();
        try {
            captured.copyTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
