package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs that repeat failed tests, with real JVMs. */
class RepeatedTestsTest {

    @TempDir
    Path scratch;

    @Test
    void whatFailedIsRunAgainUntilItPassesAndNothingElseIs() {
        RunResult result = SampleRun.in(scratch).repeating(2).of("Flaky", "Passing");

        assertThat(SampleRun.letters(result))
                .contains(
                        entry("Flaky.a_passes", "P"),
                        entry("Flaky.b_passesAtSecond", "FP"),
                        entry("Flaky.c_neverPasses", "EEE"),
                        entry("Flaky.d_secondValuePassesAtThird(int)[1]", "P"),
                        entry("Flaky.d_secondValuePassesAtThird(int)[2]", "FFP"),
                        entry("Flaky.d_secondValuePassesAtThird(int)[3]", "P"),
                        entry("Flaky.e_firstPassesAtSecond()[1]", "FP"),
                        entry("Flaky.e_firstPassesAtSecond()[2]", "P"),
                        entry("Flaky$Inner.f_passesAtSecond", "FP"),
                        entry("Passing.plain", "P"));
        assertThat(result.counts()).isEqualTo(new Counts(14, 0, 1, 0, 4));
        assertThat(result.faults()).isEmpty();
        assertThat(result.units()).extracting(UnitResult::fate).containsOnly(UnitResult.Fate.RAN);
    }

    @Test
    void withoutTheWishNothingIsRunAgain() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).of("Flaky"))).containsEntry("Flaky.b_passesAtSecond", "F");
    }

    @Test
    void aSetUpThatSucceedsWhenRepeatedIsFlakyAndItsTestsAreRun() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).repeating(2).of("FlakySetUp")))
                .containsExactly(
                        entry("FlakySetUp.failsStill", "FF"),
                        entry("FlakySetUp.initializationError", "EP"),
                        entry("FlakySetUp.runsAtSecond", "P"));
    }

    @Test
    void aSetUpThatFailsAgainStaysAnError() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).repeating(1).of("SetUpFailing")))
                .containsExactly(entry("SetUpFailing.initializationError", "EE"));
    }

    @Test
    void afterAFailedTearDownNothingIsRepeated() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).repeating(3).of("TearDownFailing")))
                .containsExactly(entry("TearDownFailing.executionError", "E"), entry("TearDownFailing.passes", "P"));
    }

    @Test
    void aJvmThatDiesOverARepetitionIsToldAndTheRestIsRepeated() {
        RunResult result = SampleRun.in(scratch).repeating(1).of("ExitingAgain");

        assertThat(SampleRun.letters(result))
                .containsEntry("ExitingAgain.a_exitsAtSecond", "EC")
                .containsEntry("ExitingAgain.c_passes", "P")
                .hasEntrySatisfying(
                        "ExitingAgain.b_passesAtSecond",
                        letters -> assertThat(letters).hasSize(2));
        assertThat(result.faults()).singleElement().asString().contains("exit code 3", "a_exitsAtSecond");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void eachWorkerAndEachJvmRepeatsItsOwn() {
        assertThat(SampleRun.in(scratch)
                        .on(2)
                        .withJvmPerClass()
                        .repeating(2)
                        .of("Flaky", "FlakySetUp", "Passing", "Failing")
                        .counts())
                .isEqualTo(new Counts(21, 2, 2, 2, 5));
    }

    @Test
    void aUnitEndsOnceAndIsRevisedAfterEachRound() {
        List<RunEvent> events = new ArrayList<>();

        RunResult result =
                SampleRun.in(scratch).repeating(2).heardBy(events::add).of("Flaky");

        assertThat(events).filteredOn(RunEvent.UnitStarted.class::isInstance).hasSize(1);
        assertThat(events).filteredOn(RunEvent.UnitFinished.class::isInstance).hasSize(1);
        List<UnitResult> revisions = events.stream()
                .filter(RunEvent.UnitRepeated.class::isInstance)
                .map(event -> ((RunEvent.UnitRepeated) event).result())
                .toList();
        assertThat(revisions).hasSize(2).last().isEqualTo(result.units().get(0));
        assertThat(result.units()).hasSize(1);
        assertThat(events.stream()
                        .filter(RunEvent.TestFinished.class::isInstance)
                        .filter(event ->
                                ((RunEvent.TestFinished) event).attempt().number() == 3)
                        .map(event -> ((RunEvent.TestFinished) event).attempt().outcome()))
                .containsExactlyInAnyOrder(Outcome.ERRORED, Outcome.PASSED);
    }

    @Test
    void flakyClassesTeachNoDuration() {
        RunResult result = SampleRun.in(scratch).repeating(1).of("Flaky", "Passing");
        assertThat(Observations.of(result.units(), 0, "env", true, true))
                .extracting(Observation::clean)
                .containsExactlyInAnyOrder(false, true);
    }
}
