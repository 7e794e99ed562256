package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs that end before all is run, with real JVMs; the classes run in the order of their names. */
class LimitedRunTest {

    @TempDir
    Path scratch;

    @Test
    void afterEnoughFailuresNoClassBegins() {
        RunResult result = SampleRun.in(scratch).endingAfter(1).of("Failing", "Passing", "SetUpFailing");

        assertThat(SampleRun.fates(result))
                .containsExactly(
                        entry("Failing", UnitResult.Fate.RAN),
                        entry("Passing", UnitResult.Fate.SKIPPED),
                        entry("SetUpFailing", UnitResult.Fate.SKIPPED));
        assertThat(result.faults()).isEmpty();
        assertThat(result.stopped()).isEmpty();
    }

    @Test
    void fewerFailuresStopNothing() {
        assertThat(SampleRun.fates(SampleRun.in(scratch).endingAfter(3).of("Failing", "Passing")))
                .containsEntry("Passing", UnitResult.Fate.RAN);
    }

    @Test
    void flakyTestsDoNotCount() {
        RunResult result = SampleRun.in(scratch).endingAfter(2).repeating(2).of("Flaky", "Passing");

        assertThat(SampleRun.fates(result)).containsEntry("Passing", UnitResult.Fate.RAN);
        assertThat(SampleRun.letters(result)).containsEntry("Flaky.d_secondValuePassesAtThird(int)[2]", "FFP");
    }

    @Test
    void testsThatFailAgainCount() {
        assertThat(SampleRun.fates(
                        SampleRun.in(scratch).endingAfter(1).repeating(1).of("Flaky", "Passing")))
                .containsEntry("Passing", UnitResult.Fate.SKIPPED);
    }

    /** Two tests of Flaky fail in all attempts that their JVM makes. */
    @Test
    void testsThatPassWhenTheyAreRetriedDoNotCount() {
        RunResult result = SampleRun.in(scratch).endingAfter(3).retrying(1).of("Flaky", "Passing");

        assertThat(SampleRun.fates(result)).containsEntry("Passing", UnitResult.Fate.RAN);
        assertThat(SampleRun.letters(result))
                .containsEntry("Flaky.b_passesAtSecond", "FP")
                .containsEntry("Flaky.c_neverPasses", "EE");
    }

    @Test
    void testsThatFailWhenTheyAreRetriedCountAndAreNotTriedAloneThen() {
        RunResult result = SampleRun.in(scratch).endingAfter(2).retrying(2).of("Flaky", "Passing");

        assertThat(SampleRun.fates(result)).containsEntry("Passing", UnitResult.Fate.SKIPPED);
        assertThat(SampleRun.letters(result)).containsEntry("Flaky.c_neverPasses", "EE");
    }

    @Test
    void aHangingTestIsEndedAndTheOthersRun() {
        RunResult result = SampleRun.in(scratch).allowing(1).of("Hanging", "Passing");

        assertThat(SampleRun.letters(result))
                .contains(
                        entry("Hanging.a_before", "P"),
                        entry("Hanging.b_hangs", "T"),
                        entry("Hanging.c_after", "P"),
                        entry("Passing.plain", "P"));
        assertThat(result.faults()).isEmpty();
        assertThat(result.counts().errors()).isEqualTo(1);
    }

    @Test
    void aHangingSetUpIsEndedOnce() {
        RunResult result = SampleRun.in(scratch).allowing(1).of("Passing", "SetUpHanging");

        assertThat(SampleRun.letters(result)).containsEntry("SetUpHanging", "T").containsKey("Passing.plain");
        assertThat(result.units()).flatExtracting(UnitResult::classes).hasSize(2);
        assertThat(result.faults()).isEmpty();
    }
}
