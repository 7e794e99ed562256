package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Events and results as a run makes them; times are milliseconds since its start. */
final class Recording {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Recording() {}

    static Instant at(long ms) {
        return START.plusMillis(ms);
    }

    static TestUnit unit(String id) {
        return new TestUnit(id, List.of(new TestClass(id, null, 1000, 3)));
    }

    static EstimatedUnit expected(String id, long ms, Estimate.Source source) {
        Duration d = Duration.ofMillis(ms);
        return new EstimatedUnit(unit(id), new Estimate(d, d, d, source));
    }

    static Schedule schedule(long predictedMs, EstimatedUnit... units) {
        Duration predicted = Duration.ofMillis(predictedMs);
        return new Schedule("balanced", List.of(units), List.of(), predicted, predicted);
    }

    static TestCase test(String className, String name) {
        return new TestCase(className.split("\\$")[0], className, name, null);
    }

    static Attempt attempt(TestCase test, int worker, Outcome outcome, long ms) {
        return attempt(test, worker, outcome, ms, null, "");
    }

    static Attempt attempt(TestCase test, int worker, Outcome outcome, long ms, Failure failure, String out) {
        return new Attempt(
                test,
                worker,
                outcome,
                START,
                outcome == Outcome.SKIPPED ? null : Duration.ofMillis(ms),
                null,
                failure,
                CapturedText.of(out),
                CapturedText.EMPTY);
    }

    /** The same as a further attempt. */
    static Attempt again(Attempt first) {
        return new Attempt(
                first.test(),
                first.worker(),
                first.outcome(),
                first.started(),
                first.duration(),
                first.reason(),
                first.failure(),
                first.stdout(),
                first.stderr(),
                2,
                false);
    }

    static Failure failure(String type, String message, String... frames) {
        return new Failure(type, message, type + ": " + message + "\n\tat " + String.join("\n\tat ", frames) + "\n");
    }

    static UnitResult ran(String id, int worker, long ms, Attempt... attempts) {
        Duration d = Duration.ofMillis(ms);
        return new UnitResult(
                unit(id),
                worker,
                UnitResult.Fate.RAN,
                START,
                d,
                List.of(new ClassResult(id, worker, START, d, List.of(attempts), Map.of(), null)));
    }

    static UnitResult without(String id, UnitResult.Fate fate) {
        return new UnitResult(unit(id), 1, fate, START, Duration.ZERO, List.of());
    }

    static WorkerResult worker(int number, int units, int tests, long busyMs, int forks) {
        return new WorkerResult(number, units, tests, Duration.ofMillis(busyMs), forks, Duration.ofMillis(600));
    }

    static RunResult result(
            long wallMs, long makespanMs, Schedule schedule, List<UnitResult> units, List<WorkerResult> workers) {
        return new RunResult(
                null,
                START,
                Duration.ofMillis(wallMs),
                Duration.ofMillis(makespanMs),
                schedule,
                units,
                workers,
                List.of(),
                Judgement.NONE,
                "");
    }

    /** Two workers, three classes; one test fails, one crashes its worker, one class is cut short by that. */
    static List<RunEvent> eventfulRun() {
        TestCase adds = test("org.example.CartTest", "addsItem(int)[2]");
        TestCase boom = test("org.example.NativeTest", "boom");
        Failure wrong = failure(
                "org.opentest4j.AssertionFailedError",
                "expected: <1>\n but was: <2>\n\nsee \u001B[31mred\u001B[0m\nfourth line",
                "org.junit.Assert.fail(Assert.java:1)",
                "org.example.CartTest.addsItem(CartTest.java:42)");
        Attempt failed = attempt(adds, 1, Outcome.FAILED, 412, wrong, "");
        Attempt crashed = attempt(boom, 2, Outcome.CRASHED, 1500, new Failure("Crash", "exit code 139", ""), "");
        Attempt passed = attempt(test("org.example.SlowTest", "waits"), 1, Outcome.PASSED, 60_000);
        Schedule schedule = schedule(
                66_000,
                expected("org.example.SlowTest", 60_000, Estimate.Source.HISTORY),
                expected("org.example.NativeTest", 4000, Estimate.Source.HISTORY),
                expected("org.example.CartTest", 2000, Estimate.Source.PRIOR));
        List<RunEvent> events = new ArrayList<>();
        events.add(new RunEvent.RunStarted(at(0), 2));
        events.add(new RunEvent.Scheduled(at(300), schedule, 2));
        events.add(new RunEvent.WorkerReady(at(900), 1, 11, Duration.ofMillis(600)));
        events.add(new RunEvent.WorkerReady(at(950), 2, 12, Duration.ofMillis(650)));
        events.add(new RunEvent.UnitStarted(at(1000), 1, unit("org.example.CartTest")));
        events.add(new RunEvent.TestStarted(at(1000), 1, adds));
        events.add(new RunEvent.TestFinished(at(1412), failed));
        events.add(new RunEvent.UnitFinished(at(2000), ran("org.example.CartTest", 1, 1000, failed)));
        events.add(new RunEvent.UnitStarted(at(2000), 2, unit("org.example.NativeTest")));
        events.add(new RunEvent.TestStarted(at(2100), 2, boom));
        events.add(new RunEvent.TestFinished(at(3600), crashed));
        events.add(new RunEvent.WorkerDied(at(3600), 2, "The JVM of worker 2 ended with exit code 139 in boom."));
        events.add(new RunEvent.UnitFinished(at(3700), ran("org.example.NativeTest", 2, 1600, crashed)));
        events.add(new RunEvent.UnitStarted(at(4000), 1, unit("org.example.SlowTest")));
        events.add(new RunEvent.TestStarted(at(4000), 1, passed.test()));
        return events;
    }
}
