package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainProgressTest {

    private final RecordingConsole console = new RecordingConsole();
    private final SetClock clock = new SetClock();

    @Test
    void badTestsAndDeadWorkersGetALineAtOnceAndSilenceIsBroken() {
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            replay(progress, Recording.eventfulRun());
            clock.now = Recording.at(34_000);
            progress.tick();
        }
        assertThat(console.text()).isEqualTo("""
                [INFO] 3 test classes on 2 workers, about 1 min 06 s expected
                [ERROR] FAIL    [  0.412s] (0/3) w1 org.example.CartTest addsItem(int)[2]
                [ERROR]     AssertionFailedError: expected: <1>
                [ERROR]      but was: <2>
                [ERROR]     see red
                [ERROR]     at org.example.CartTest.addsItem(CartTest.java:42)
                [ERROR] CRASH   [  1.500s] (1/3) w2 org.example.NativeTest boom
                [ERROR]     Crash: exit code 139
                [WARNING] DEAD               (1/3) w2 The JVM of worker 2 ended with exit code 139 in boom.
                [INFO] RUNNING [ 34.000s] (2/3) 2 tests, 2 failed, about 13.8 s left; longest: w1 org.example.SlowTest waits for 30.0 s
                """);
    }

    @Test
    void workersThatWouldNotPayAreNamed() {
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            replay(
                    progress,
                    Recording.eventfulRun().stream()
                            .map(event -> event instanceof RunEvent.RunStarted started
                                    ? new RunEvent.RunStarted(started.at(), 4)
                                    : event)
                            .toList());
        }
        assertThat(console.lines)
                .contains("[INFO] 3 test classes on 2 workers of 4, since a further one would save too little,"
                        + " about 1 min 06 s expected");
    }

    @Test
    void eachClassGetsALineOnWish() {
        try (PlainProgress progress = new PlainProgress(console, true, clock)) {
            replay(progress, Recording.eventfulRun());
        }
        assertThat(console.lines)
                .contains(
                        "[INFO] CLASS   [  1.000s] (1/3) w1 org.example.CartTest 1 test, 1 failed",
                        "[INFO] CLASS   [  1.600s] (2/3) w2 org.example.NativeTest 1 test, 1 error");
    }

    @Test
    void aTestThatPassesWhenRepeatedIsCalledFlaky() {
        TestCase test = Recording.test("org.example.CartTest", "pays");
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            replay(
                    progress,
                    List.of(
                            finished(Recording.attempt(test, 1, Outcome.ERRORED, 10)),
                            finished(Recording.again(Recording.attempt(test, 1, Outcome.PASSED, 20)))));
        }
        assertThat(console.text()).isEqualTo("""
                [ERROR] ERROR   [  0.010s] (0/0) w1 org.example.CartTest pays
                [WARNING] FLAKY   [  0.020s] (0/0) w1 org.example.CartTest pays (passed on try 2)
                """);
    }

    @Test
    void whatTakesMuchLongerThanExpectedIsCalledSlow() {
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            replay(
                    progress,
                    List.of(new RunEvent.UnitSlow(
                            Recording.at(42_000),
                            1,
                            Recording.unit("org.example.CartTest"),
                            Duration.ofSeconds(42),
                            Duration.ofSeconds(4),
                            "org.example.CartTest.pays")));
        }
        assertThat(console.text())
                .isEqualTo(
                        "[WARNING] SLOW    [ 42.000s] (0/0) w1 org.example.CartTest has taken 42.0 s, 4.0 s expected;"
                                + " now in org.example.CartTest.pays\n");
    }

    @Test
    void heartbeatsKeepTheirDistance() {
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            for (int second = 0; second < 95; second++) {
                clock.now = Recording.at(second * 1000L);
                progress.tick();
            }
        }
        assertThat(console.lines).hasSize(3).allMatch(l -> l.startsWith("[INFO] RUNNING ["));
    }

    @Test
    void aPrintedLinePostponesTheHeartbeat() {
        try (PlainProgress progress = new PlainProgress(console, false, clock)) {
            clock.now = Recording.at(29_000);
            progress.on(new RunEvent.WorkerDied(clock.now, 1, "gone"));
            clock.now = Recording.at(58_000);
            progress.tick();
        }
        assertThat(console.lines).hasSize(1);
    }

    @Test
    void nothingIsSaidAfterTheEnd() {
        PlainProgress progress = new PlainProgress(console, false, clock);
        progress.close();
        clock.now = Recording.at(99_000);
        progress.tick();
        assertThat(console.lines).isEmpty();
    }

    private static RunEvent finished(Attempt attempt) {
        return new RunEvent.TestFinished(Recording.at(100), attempt);
    }

    private void replay(PlainProgress progress, List<RunEvent> events) {
        for (RunEvent event : events) {
            clock.now = event.at();
            progress.on(event);
        }
    }
}
