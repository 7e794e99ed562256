package io.github.parallelmaven.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.report.SampleRuns;
import io.github.parallelmaven.report.trace.Trace.Slice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final SetClock clock = new SetClock();
    private final Steps steps = Steps.timedBy(clock);
    private final Profile profile = new Profile(steps, clock);

    @Test
    void timeBeforeBetweenAndAfterTestsIsToldByWhatItWentTo() {
        step("resolution of engines", 0, 100);
        step("scanning", 100, 150);
        ready(1, 400);
        begins(1, "x.ATest", 440);
        profile.on(new RunEvent.TestStarted(at(500), 1, new TestCase("x.ATest", "x.ATest", "adds", null)));
        ends(1, "x.ATest", 1_500);
        step("record", 1_520, 1_560);
        clock.now = at(1_600);

        assertThat(profile.lines())
                .containsExactly(
                        "start to first test 500 ms: resolution of engines 100 (20 %), scanning 50 (10 %),"
                                + " waiting for a JVM 250 (50 %), discovery in the JVM 100 (20 %)",
                        "first test to last end 1000 ms: 1 worker, together without a class in hand 0 ms",
                        "last end to end of goal 100 ms: end of the JVMs 20 (20 %), record 40 (40 %), rest 40 (40 %)");
    }

    @Test
    void workerThatWaitsForTheOthersHasNothingInHand() {
        ready(1, 0);
        ready(2, 0);
        begins(1, "x.ATest", 0);
        profile.on(new RunEvent.TestStarted(at(0), 1, new TestCase("x.ATest", "x.ATest", "adds", null)));
        begins(2, "x.BTest", 10);
        ends(2, "x.BTest", 110);
        begins(2, "x.CTest", 130);
        ends(2, "x.CTest", 200);
        ends(1, "x.ATest", 1_000);

        assertThat(profile.lines())
                .anyMatch(line -> line.endsWith("2 workers, together without a class in hand 830 ms"));
    }

    @Test
    void runWithoutTestsHasABudgetToo() {
        step("scanning", 0, 30);
        clock.now = at(40);

        assertThat(profile.lines()).containsExactly("start to first test 40 ms: scanning 30 (75 %), rest 10 (25 %)");
    }

    @Test
    void nothingIsToldWhereStepsAreNotTimed() {
        Profile off = new Profile(Steps.untimed(), clock);
        off.on(new RunEvent.WorkerReady(at(0), 1, 1, Duration.ZERO));

        assertThat(off.lines()).isEmpty();
    }

    @Test
    void traceBeginsWithTheGoalAndShowsItsStepsAndGaps() {
        clock.now = SampleRuns.result().started().minusMillis(200);
        Steps own = Steps.timedBy(clock);
        own.run("scanning", () -> clock.now = clock.now.plusMillis(50));
        own.time("reports", "report of a class", () -> clock.now = clock.now.plusMillis(5));
        Trace before = Trace.of(SampleRuns.result(), SampleRuns.record().nodes().get(0));

        Trace trace = OwnSteps.with(before, SampleRuns.result().started(), own);

        assertThat(trace.tracks()).containsValues("goal", "reports").containsAllEntriesOf(before.tracks());
        assertThat(trace.slices())
                .contains(new Slice(1, "step", "scanning", 0, 50_000, Map.of()))
                .contains(new Slice(2, "step", "report of a class", 50_000, 5_000, Map.of()));
        List<Slice> jvms = trace.slices().stream()
                .filter(slice -> slice.category().equals("jvm"))
                .toList();
        assertThat(jvms.get(0).start()).isEqualTo(200_000 + 10_000);
        assertThat(trace.slices()).anyMatch(slice -> slice.category().equals("idle"));
    }

    private void step(String name, long from, long until) {
        clock.now = at(from);
        steps.run(name, () -> clock.now = at(until));
    }

    private void ready(int worker, long at) {
        profile.on(new RunEvent.WorkerReady(at(at), worker, 1, Duration.ZERO));
    }

    private void begins(int worker, String id, long at) {
        profile.on(new RunEvent.UnitStarted(at(at), worker, unit(id)));
    }

    private void ends(int worker, String id, long at) {
        profile.on(new RunEvent.UnitFinished(
                at(at),
                new UnitResult(unit(id), worker, UnitResult.Fate.RAN, at(0), Duration.ofMillis(at), List.of())));
    }

    private static TestUnit unit(String id) {
        return new TestUnit(id, List.of(new TestClass(id, null, 1000, 3)));
    }

    private static Instant at(long millis) {
        return START.plusMillis(millis);
    }

    private static final class SetClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
