package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.selection.Quarantine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs that try failed tests again, in their JVM and alone, with real JVMs. */
class RetriesTest {

    private static final String SAMPLES = "io.github.parallelmaven.samples.";

    @TempDir
    Path scratch;

    @Test
    void eachTestGetsTheVerdictThatItDeserves() {
        RunResult result = SampleRun.in(scratch).retrying(2).of("Polluting", "PollutionMet");

        assertThat(SampleRun.letters(result))
                .containsExactly(
                        entry("Polluting.leavesProperty", "P"),
                        entry("PollutionMet.a_failsTogether", "FFP"),
                        entry("PollutionMet.b_passesAtSecond", "FP"),
                        entry("PollutionMet.c_neverPasses", "FFF"));
        assertThat(SampleRun.verdicts(result))
                .containsExactly(
                        entry("PollutionMet.a_failsTogether", Verdict.TOGETHER),
                        entry("PollutionMet.b_passesAtSecond", Verdict.FLAKY),
                        entry("PollutionMet.c_neverPasses", Verdict.FAILED));
        assertThat(result.counts()).isEqualTo(new Counts(4, 1, 0, 0, 2));
        assertThat(result.faults()).isEmpty();
        assertThat(result.units()).extracting(UnitResult::fate).containsOnly(UnitResult.Fate.RAN);
    }

    @Test
    void surefiresOwnRepetitionsKnowNoneOfTheLimitsOfRetries() {
        RetryLimits none = new RetryLimits(new Quota(0, 0), new Quota(0, 0));
        RunResult result = SampleRun.in(scratch)
                .repeating(2)
                .judging(new VerdictOptions(0, none, Quarantine.NONE, List.of()))
                .of("Polluting", "PollutionMet");

        assertThat(SampleRun.letters(result))
                .containsEntry("PollutionMet.a_failsTogether", "FFF")
                .containsEntry("PollutionMet.b_passesAtSecond", "FP");
    }

    @Test
    void aloneIsAJvmForEachTest() {
        List<RunEvent> events = new ArrayList<>();
        SampleRun.in(scratch).retrying(2).heardBy(events::add).of("Polluting", "PollutionMet");
        assertThat(events).filteredOn(RunEvent.WorkerReady.class::isInstance).hasSize(3);
    }

    @Test
    void oneRetryIsMadeInTheJvmThatSawTheFailure() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).retrying(1).of("Polluting", "PollutionMet")))
                .containsEntry("PollutionMet.a_failsTogether", "FF");
    }

    @Test
    void aTestThatDiedAndPassesAloneIsFlakyAndItsDeathIsForgiven() {
        RunResult result = SampleRun.in(scratch).retrying(1).of("Polluting", "PollutionKilling");

        assertThat(SampleRun.letters(result))
                .containsEntry("PollutionKilling.diesTogether", "CP")
                .containsEntry("PollutionKilling.passes", "P");
        assertThat(SampleRun.verdicts(result)).containsExactly(entry("PollutionKilling.diesTogether", Verdict.FLAKY));
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void withoutRetriesADeathBreaksTheRun() {
        RunResult result = SampleRun.in(scratch).repeating(1).of("Polluting", "PollutionKilling");
        assertThat(SampleRun.verdicts(result)).containsExactly(entry("PollutionKilling.diesTogether", Verdict.CRASHED));
        assertThat(result.faults()).hasSize(1);
    }

    @Test
    void aTestThatDiesAloneTooIsTriedNoMoreThanItMay() {
        RunResult result = SampleRun.in(scratch).retrying(2).of("Exiting");
        assertThat(SampleRun.verdicts(result)).containsValue(Verdict.CRASHED).doesNotContainValue(Verdict.FLAKY);
        assertThat(result.faults()).hasSize(3);
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aSetUpThatSucceedsAloneRunsTheTestsOfItsClass() {
        assertThat(SampleRun.letters(SampleRun.in(scratch).retrying(2).of("Polluting", "PollutionInSetUp")))
                .containsEntry("PollutionInSetUp.initializationError", "FFP")
                .containsEntry("PollutionInSetUp.passes", "P");
    }

    @Test
    void severalWorkersTryAloneSideBySide() {
        RunResult result = SampleRun.in(scratch).on(2).retrying(3).of("Flaky", "Failing", "SetUpFailing", "Passing");
        assertThat(SampleRun.verdicts(result))
                .containsEntry("Flaky.c_neverPasses", Verdict.ERRORED)
                .containsEntry("Flaky.b_passesAtSecond", Verdict.FLAKY)
                .containsEntry("SetUpFailing.initializationError", Verdict.ERRORED);
        assertThat(SampleRun.letters(result))
                .containsEntry("SetUpFailing.initializationError", "EEEE")
                .containsEntry("Flaky.c_neverPasses", "EEEE");
    }

    @Test
    void whatTheBudgetDoesNotCoverStaysAsItIs() {
        RetryLimits one = new RetryLimits(new Quota(1, 100), Quota.NONE);
        RunResult result = SampleRun.in(scratch)
                .judging(new VerdictOptions(2, one, Quarantine.NONE, List.of()))
                .of("Polluting", "PollutionMet");
        assertThat(SampleRun.letters(result))
                .containsEntry("PollutionMet.a_failsTogether", "FFP")
                .containsEntry("PollutionMet.b_passesAtSecond", "F")
                .containsEntry("PollutionMet.c_neverPasses", "F");
        assertThat(result.judgement().remarks())
                .containsExactly("2 tests were not tried again, since the budget was spent (parallel.retryBudget=1)");
    }

    @Test
    void theOrderOfAnEarlierJvmIsRepeated() {
        List<RanUnit> order = List.of(ran("PollutionMet"), ran("Passing"), ran("Polluting"));
        List<String> begun = new ArrayList<>();
        RunResult result = SampleRun.in(scratch)
                .on(2)
                .judging(new VerdictOptions(0, RetryLimits.NONE, Quarantine.NONE, order))
                .heardBy(event -> {
                    if (event instanceof RunEvent.UnitStarted started) {
                        begun.add(started.unit().id());
                    }
                })
                .of("Flaky", "Passing", "Polluting", "PollutionMet");

        assertThat(begun)
                .containsExactlyElementsOf(order.stream().map(RanUnit::name).toList());
        assertThat(result.workers()).hasSize(1);
        assertThat(SampleRun.letters(result)).containsEntry("PollutionMet.a_failsTogether", "P");
    }

    private static RanUnit ran(String sample) {
        return new RanUnit(SAMPLES + sample, null);
    }
}
