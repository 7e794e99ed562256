package io.github.parallelmaven.report;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A run of two workers, told by its events: a class that fails and one that is flaky, a JVM that dies, a class in two
 * parts. Times are milliseconds since its start.
 */
public final class SampleRuns {

    /** Its start. */
    public static final Instant START = Instant.parse("2026-05-04T12:00:00Z");

    /** Its module. */
    public static final String MODULE = "g:a#default-test";

    /** What a name may not be mistaken for. */
    public static final String EVIL = "<script>alert(1)</script>";

    private static final TestUnit LONG = unit("x.LongTest");

    private SampleRuns() {}

    /** What came of it. */
    public static RunResult result() {
        List<UnitResult> units = List.of(
                ran(
                        "x.FailingTest",
                        1,
                        500,
                        400,
                        attempt("x.FailingTest", "good", 1, 500, 100),
                        attempt(
                                "x.FailingTest",
                                EVIL,
                                1,
                                600,
                                300,
                                new Failure("x.Bad", "1 < 2 & 3", "x.Bad\n\tat x"))),
                ran(
                                "x.FlakyTest",
                                2,
                                520,
                                80,
                                attempt("x.FlakyTest", "sometimes", 2, 520, 50, new Failure("x.Bad", "no", "x.Bad")),
                                again(attempt("x.FlakyTest", "sometimes", 2, 1500, 40)))
                        .leaving(List.of(new Leak(Leak.Kind.THREAD, "pool-1"))),
                ran(
                        "x.LongTest",
                        1,
                        900,
                        1000,
                        attempt("x.LongTest", "one", 1, 900, 500),
                        attempt("x.LongTest", "two", 2, 610, 500)));
        List<EstimatedUnit> order = units.stream()
                .map(UnitResult::unit)
                .map(unit -> new EstimatedUnit(unit, new Estimate(ms(400), ms(300), ms(500), Estimate.Source.HISTORY)))
                .toList();
        return new RunResult(
                null,
                START,
                ms(1700),
                ms(1200),
                new Schedule("balanced", order, List.of(), ms(1000), ms(900)),
                units,
                List.of(new WorkerResult(1, 2, 3, ms(900), 1, ms(400)), new WorkerResult(2, 2, 3, ms(600), 2, ms(450))),
                List.of(),
                Judgement.NONE,
                "");
    }

    /** What was told while it went on. */
    public static Timeline timeline() {
        Timeline timeline = new Timeline();
        RunResult result = result();
        List.of(
                        new RunEvent.WorkerReady(at(400), 1, 11, ms(390)),
                        new RunEvent.WorkerReady(at(450), 2, 12, ms(440)),
                        new RunEvent.UnitFinished(at(600), result.units().get(1)),
                        new RunEvent.UnitFinished(at(900), result.units().get(0)),
                        new RunEvent.PartFinished(at(1110), part("two", "", 2, 610, 500)),
                        new RunEvent.WorkerDied(at(1120), 2, "killed"),
                        new RunEvent.PartFinished(at(1400), part("", "two", 1, 900, 500)),
                        new RunEvent.WorkerReady(at(1490), 2, 13, ms(300)),
                        new RunEvent.UnitFinished(at(1400), result.units().get(2)),
                        new RunEvent.UnitRepeated(at(1540), result.units().get(1)))
                .forEach(timeline::on);
        return timeline;
    }

    /** Its record. */
    public static RunRecord record() {
        return RunRecord.of(MODULE, result(), List.of("TEST-x.LongTest.xml"), timeline(), "the sum of the work.");
    }

    /** A run of many tests, which all pass but one in a thousand. */
    public static RunResult large(int classes, int testsOfEach, int workers) {
        List<UnitResult> units = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            String name = "org.example.generated.package" + i % 20 + ".Generated" + i + "Test";
            int worker = 1 + i % workers;
            long start = 400 + 50L * (i / workers);
            Attempt[] attempts = IntStream.range(0, testsOfEach)
                    .mapToObj(k -> k == 7 && name.hashCode() % 50 == 0
                            ? attempt(
                                    name,
                                    "fails(int)[" + k + "]",
                                    worker,
                                    start,
                                    1,
                                    new Failure("E", "no", "E\n\tat x"))
                            : attempt(name, "behavesAsItShould(int, String)[" + k + "]", worker, start, 1))
                    .toArray(Attempt[]::new);
            units.add(ran(name, worker, start, 50, attempts));
        }
        RunResult small = result();
        return new RunResult(
                null,
                START,
                ms(500 + 50L * classes / workers),
                ms(50L * classes / workers),
                small.schedule(),
                units,
                IntStream.rangeClosed(1, workers)
                        .mapToObj(
                                w -> new WorkerResult(w, classes / workers, 0, ms(50L * classes / workers), 1, ms(400)))
                        .toList(),
                List.of(),
                Judgement.NONE,
                "");
    }

    private static UnitResult part(String method, String other, int worker, long start, long took) {
        Slice slice = new Slice(
                LONG.id(),
                method.isEmpty() ? List.of() : List.of(method),
                other.isEmpty() ? List.of() : List.of(other));
        return new UnitResult(LONG.cut(slice), worker, UnitResult.Fate.RAN, at(start), ms(took), List.of());
    }

    private static TestUnit unit(String name) {
        return new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
    }

    private static UnitResult ran(String name, int worker, long start, long took, Attempt... attempts) {
        ClassResult suite =
                new ClassResult(name, worker, at(start), ms(took), List.of(attempts), Map.of("a", "b"), null);
        return new UnitResult(unit(name), worker, UnitResult.Fate.RAN, at(start), ms(took), List.of(suite));
    }

    private static Attempt attempt(String type, String name, int worker, long start, long took) {
        return attempt(type, name, worker, start, took, null);
    }

    private static Attempt attempt(String type, String name, int worker, long start, long took, Failure failure) {
        return new Attempt(
                new TestCase(type, type, name, null),
                worker,
                failure == null ? Outcome.PASSED : Outcome.FAILED,
                at(start),
                ms(took),
                null,
                failure,
                CapturedText.of(failure == null ? "" : "said </pre>" + EVIL),
                CapturedText.EMPTY);
    }

    private static Attempt again(Attempt attempt) {
        return attempt.repeating(attempt.test(), 2);
    }

    private static Instant at(long ms) {
        return START.plusMillis(ms);
    }

    private static Duration ms(long ms) {
        return Duration.ofMillis(ms);
    }
}
