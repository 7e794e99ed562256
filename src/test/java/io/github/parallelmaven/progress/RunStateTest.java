package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.progress.Snapshot.Activity;
import io.github.parallelmaven.progress.Snapshot.Doing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunStateTest {

    private final RunState state = new RunState(Recording.START);

    @Test
    void workersAreStartingIdleOrRunning() {
        TestCase test = Recording.test("a.BTest", "c");
        happen(
                new RunEvent.RunStarted(Recording.START, 4),
                new RunEvent.WorkerReady(Recording.at(1), 2, 1, Duration.ZERO),
                new RunEvent.UnitStarted(Recording.at(2), 3, Recording.unit("a.ATest")),
                new RunEvent.UnitStarted(Recording.at(2), 4, Recording.unit("a.BTest")),
                new RunEvent.TestStarted(Recording.at(5), 4, test));
        assertThat(state.at(Recording.at(10)).doing())
                .containsExactly(
                        new Doing(1, Activity.STARTING, "", "", Duration.ZERO),
                        new Doing(2, Activity.IDLE, "", "", Duration.ZERO),
                        new Doing(3, Activity.RUNNING, "a.ATest", "", Duration.ofMillis(8)),
                        new Doing(4, Activity.RUNNING, "a.BTest", "c", Duration.ofMillis(5)));
    }

    @Test
    void theUnitOfADeadWorkerWaitsAgain() {
        happen(
                new RunEvent.Scheduled(
                        Recording.START,
                        Recording.schedule(100, Recording.expected("a.ATest", 100, Estimate.Source.PRIOR)),
                        1),
                new RunEvent.UnitStarted(Recording.START, 1, Recording.unit("a.ATest")),
                new RunEvent.WorkerDied(Recording.at(80), 1, "gone"));
        assertThat(state.at(Recording.at(90)).rest()).isEqualTo(Duration.ofMillis(100));
        assertThat(state.at(Recording.at(90)).percent()).isZero();
    }

    @Test
    void repeatedAttemptsAreOneTest() {
        TestCase test = Recording.test("a.ATest", "b");
        happen(finished(test, Outcome.FAILED));
        assertThat(state.at(Recording.START).failing()).isEqualTo(1);
        happen(new RunEvent.TestFinished(
                Recording.START, Recording.again(Recording.attempt(test, 1, Outcome.PASSED, 1))));
        assertThat(state.at(Recording.START).tests()).isEqualTo(1);
        assertThat(state.at(Recording.START).failing()).isZero();
        assertThat(state.lastTry()).isEqualTo(2);
    }

    @Test
    void equalNamesOfWhichOneFailsAreARedBuild() {
        TestCase test = Recording.test("a.ATest", "Example #1.1");
        happen(finished(test, Outcome.FAILED), finished(test, Outcome.PASSED));
        assertThat(state.at(Recording.START).tests()).isEqualTo(2);
        assertThat(state.at(Recording.START).failing()).isEqualTo(1);
    }

    @Test
    void equalNamesThatPassAreSeveralTests() {
        TestCase test = Recording.test("a.ATest", "b");
        happen(finished(test, Outcome.PASSED), finished(test, Outcome.PASSED));
        assertThat(state.at(Recording.START).tests()).isEqualTo(2);
    }

    @Test
    void onlyTheEndIsAHundredPercent() {
        happen(
                new RunEvent.Scheduled(
                        Recording.START,
                        Recording.schedule(
                                100,
                                Recording.expected("a.ATest", 100_000, Estimate.Source.PRIOR),
                                Recording.expected("a.BTest", 1, Estimate.Source.PRIOR)),
                        1),
                new RunEvent.UnitFinished(Recording.at(9), Recording.ran("a.ATest", 1, 9)));
        assertThat(state.at(Recording.at(9)).percent()).isEqualTo(99);
        happen(new RunEvent.UnitFinished(Recording.at(9), Recording.without("a.BTest", UnitResult.Fate.EMPTY)));
        assertThat(state.at(Recording.at(9)).percent()).isEqualTo(99);
        assertThat(state.at(Recording.at(9)).rest()).isNull();
        happen(new RunEvent.RunFinished(
                Recording.at(9), Recording.result(9, 9, Recording.schedule(0), List.of(), List.of())));
        assertThat(state.at(Recording.at(9)).percent()).isEqualTo(100);
    }

    @Test
    void aRestThatStandsStillIsNotTold() {
        happen(
                new RunEvent.Scheduled(
                        Recording.START,
                        Recording.schedule(
                                100,
                                Recording.expected("a.ATest", 100, Estimate.Source.PRIOR),
                                Recording.expected("a.BTest", 80, Estimate.Source.PRIOR)),
                        1),
                new RunEvent.UnitStarted(Recording.START, 1, Recording.unit("a.ATest")));
        assertThat(state.at(Recording.at(100)).rest()).isEqualTo(Duration.ofMillis(80));
        assertThat(state.at(Recording.at(101)).rest()).isNull();
    }

    private static RunEvent finished(TestCase test, Outcome outcome) {
        return new RunEvent.TestFinished(Recording.START, Recording.attempt(test, 1, outcome, 1));
    }

    private void happen(RunEvent... events) {
        for (RunEvent event : events) {
            event.accept(state);
        }
    }
}
