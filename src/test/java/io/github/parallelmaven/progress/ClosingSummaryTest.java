package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerChange;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClosingSummaryTest {

    private static final NextCommands AGAIN =
            new NextCommands("mvn parallel:run", "mvn parallel:bisect", name -> Optional.empty());

    private static final Schedule UNPLANNED = Recording.schedule(0);

    @Test
    void aRunWithEverythingInIt() {
        assertThat(print(eventful())).isEqualTo("""
                [ERROR] Failures and errors (2):
                [ERROR]   1) org.example.CartTest.addsItem(int)[2] (worker 1)
                [ERROR]        AssertionFailedError: expected: <1> but was: <2>
                [ERROR]        at org.example.CartTest.addsItem(CartTest.java:42)
                [ERROR]        end of standard output:
                [ERROR]        | adding
                [ERROR]        | added 2
                [ERROR]   2) org.example.CartTest$Empty.a cart is empty (worker 1)
                [ERROR]        IllegalStateException
                [WARNING] Flaky, that is failed and passed when repeated (1):
                [WARNING]   org.example.NetTest.connects, 2 tries
                [INFO] 2 test classes, 1 more without tests, 1 more lost
                [INFO] Total 5, passed 2, failed 1, errors 1, skipped 1, flaky 1, pass rate 50.0 %
                [INFO] Time 21.2 s, of which tests 20.0 s; one after the other 31.5 s; speed-up 1.5x of 2 (one after the other / time), efficiency 95 % (shortest possible / time of tests)
                [INFO] Worker  Units    Tests        Busy  Share  Forks
                [INFO]      1      2        4      19.0 s   95 %      1
                [INFO]      2      1        1      12.5 s   63 %      2
                [INFO] Slowest classes:
                [INFO]    19.000s  w1  org.example.CartTest, 4 tests
                [INFO]    12.500s  w2  org.example.NetTest, 1 test
                [INFO] Bound by one class: org.example.CartTest alone took 19.0 s of the 20.0 s. More workers cannot help; splitting that class or making it faster can.
                [INFO] Predicted 16.0 s, took 20.0 s: +25.0 % (history for 1 of 2 classes)
                [WARNING] Fault: worker 2 ended with exit code 1
                [ERROR] Lost: nobody answered for org.example.GoneTest
                [INFO] Run these again: mvn parallel:run -Dtest='org.example.CartTest#addsItem,org.example.CartTest$Empty'
                [ERROR] Tests run: 5, Failures: 1, Errors: 1, Skipped: 1, Flakes: 1
                [ERROR] 5 tests in 21.2 s: 2 passed (1 flaky), 1 failed, 1 error, 1 skipped, 1 class lost; 2 workers, speed-up 1.5x of 2
                """);
    }

    @Test
    void ofARunWithoutTestsOnlyTheTroubleIsTold() {
        List<UnitResult> empty = List.of(Recording.without("a.ATest", UnitResult.Fate.EMPTY));
        RunResult result = Recording.result(900, 10, UNPLANNED, empty, twoWorkers());
        assertThat(ClosingSummary.of(Recording.result(0, 0, UNPLANNED, List.of(), List.of()), AGAIN))
                .isEmpty();
        assertThat(ClosingSummary.of(result, AGAIN)).isEmpty();
        assertThat(ClosingSummary.of(result.plusFaults(List.of("no disk")), AGAIN))
                .containsExactly(Line.warn("Fault: no disk"));
    }

    @Test
    void whatWentWrongIsToldOnce() {
        Attempt crashed = Recording.attempt(
                Recording.test("a.ATest", "b"),
                1,
                Outcome.CRASHED,
                1,
                Recording.failure("x.Died", "worker 1 died"),
                "");
        RunResult result = Recording.result(
                        9, 9, UNPLANNED, List.of(Recording.ran("a.ATest", 1, 9, crashed)), twoWorkers())
                .plusFaults(List.of("worker 1 died", "no disk", "no disk"));
        assertThat(print(result)).containsOnlyOnce("worker 1 died").containsOnlyOnce("no disk");
    }

    @Test
    void oneWorkerHasNoSpeedUp() {
        List<UnitResult> units = List.of(green("a.ATest", 3000), green("a.BTest", 1000));
        RunResult result = Recording.result(5000, 4000, UNPLANNED, units, List.of(Recording.worker(1, 2, 2, 4000, 1)));
        assertThat(print(result))
                .contains(
                        "Bound by the sum of the work: one worker ran everything. More workers"
                                + " could bring the tests down to 3.0 s, the time of a.ATest, and each costs the start of a JVM.")
                .endsWith("[INFO] 2 tests in 5.0 s: 2 passed; 1 worker\n");
    }

    @Test
    void workThatIsSpreadEvenlyIsBoundByItsSum() {
        List<UnitResult> units = List.of(green("a.ATest", 3000), green("a.BTest", 2900), green("a.CTest", 100));
        assertThat(print(Recording.result(4000, 3000, UNPLANNED, units, twoWorkers())))
                .contains("Bound by one class: a.ATest alone took 3.0 s of the 3.0 s. More workers cannot help");
        List<UnitResult> more = List.of(green("a.ATest", 3000), green("a.BTest", 3000), green("a.CTest", 1000));
        assertThat(print(Recording.result(4500, 4000, UNPLANNED, more, busy(3900, 3500))))
                .contains("Bound by the sum of the work: 7.0 s of tests on 2 workers need at least 3.5 s. With more"
                        + " workers and processors the limit is 3.0 s, the time of a.ATest.");
    }

    @Test
    void workersThatHadNothingToDoAreNamedInsteadOfAClassThatFillsLessThanTheRun() {
        UnitResult first = at(0, green("a.ATest", 2000), 1);
        assertThat(print(Recording.result(
                        9000, 4000, UNPLANNED, List.of(first, at(2000, green("a.BTest", 2000), 1)), busy(4000, 0))))
                .contains(
                        "Bound by idle workers: together they were busy 50 % of the time; most of the rest, 4.0 s, was"
                                + " late starts: some began long after the first.");
        assertThat(print(Recording.result(
                        9000, 4000, UNPLANNED, List.of(first, at(0, green("a.BTest", 4000), 2)), busy(2000, 4000))))
                .contains("Bound by one class: a.BTest");
        List<UnitResult> uneven = List.of(first, at(0, green("a.BTest", 1000), 2), at(1000, green("a.CTest", 3000), 2));
        assertThat(print(Recording.result(9000, 4000, UNPLANNED, uneven, busy(2000, 4000))))
                .contains("busy 75 % of the time; most of the rest, 2.0 s, was an uneven end: some ended long before");
        List<UnitResult> gaps = List.of(first, at(3000, green("a.BTest", 1000), 1), at(0, green("a.CTest", 3500), 2));
        assertThat(print(Recording.result(9000, 4000, UNPLANNED, gaps, busy(3000, 3500))))
                .contains("busy 81 % of the time; most of the rest, 1.0 s, was spent between classes.");
    }

    @Test
    void fastTestsAreBoundByTheStartOfTheJvms() {
        assertThat(print(Recording.result(700, 20, UNPLANNED, List.of(green("a.ATest", 20)), twoWorkers())))
                .contains("Bound by the start of the JVMs: a worker was ready after 0.6 s, the tests needed 0.0 s.");
    }

    @Test
    void zeroDurationsDivideNothing() {
        String text = print(Recording.result(0, 0, UNPLANNED, List.of(green("a.ATest", 0)), twoWorkers()));
        assertThat(text).doesNotContain("NaN", "Infinity").endsWith("1 test in 0.0 s: 1 passed; 2 workers\n");
    }

    @Test
    void onlyTheFirstFailuresAreShownAndTheOthersCounted() {
        Attempt[] failed = IntStream.range(0, 40)
                .mapToObj(i -> Recording.attempt(Recording.test("a.ATest", "m" + i), 1, Outcome.FAILED, 1))
                .toArray(Attempt[]::new);
        List<String> lines = print(Recording.result(
                        9, 9, UNPLANNED, List.of(Recording.ran("a.ATest", 1, 9, failed)), twoWorkers()))
                .lines()
                .toList();
        assertThat(lines).contains("[ERROR]   25) a.ATest.m24 (worker 1)", "[ERROR]   ... and 15 more");
        assertThat(lines).noneMatch(l -> l.contains("26) "));
    }

    @Test
    void onlyTheSlowClassesOrThreeAreListed() {
        List<UnitResult> fast =
                IntStream.range(0, 9).mapToObj(i -> green("a.C" + i, 100 + i)).toList();
        List<UnitResult> slow =
                IntStream.range(0, 30).mapToObj(i -> green("a.C" + i, 1000 + i)).toList();
        assertThat(print(Recording.result(9, 9, UNPLANNED, fast, twoWorkers())).lines())
                .filteredOn(l -> l.contains("  w1  "))
                .hasSize(3);
        assertThat(print(Recording.result(9, 9, UNPLANNED, slow, twoWorkers())).lines())
                .filteredOn(l -> l.contains("  w1  "))
                .hasSize(10)
                .first()
                .isEqualTo("[INFO]     1.029s  w1  a.C29, 1 test");
    }

    @Test
    void hugeNamesAndMessagesAreCutAndNoLineIsBlankOrBroken() {
        TestCase test = Recording.test("a.ATest", "x".repeat(100_000) + "\n\u001B[31m");
        Attempt failed = Recording.attempt(
                test, 1, Outcome.ERRORED, 1, Recording.failure("a.E", "\n\n" + "y".repeat(9999)), "\n \n\u0007z\n");
        RunResult result =
                Recording.result(9, 9, UNPLANNED, List.of(Recording.ran("a.ATest", 1, 9, failed)), twoWorkers());
        assertThat(ClosingSummary.of(result, AGAIN))
                .filteredOn(l -> !l.text().startsWith("Run these"))
                .allMatch(l -> !l.text().isBlank() && l.text().length() < 400)
                .noneMatch(l -> l.text().chars().anyMatch(Character::isISOControl));
    }

    @Test
    void aStoppedRunSaysSoLast() {
        RunResult result = new RunResult(
                null,
                Recording.START,
                Duration.ofSeconds(3),
                Duration.ofSeconds(2),
                UNPLANNED,
                List.of(green("a.ATest", 100)),
                twoWorkers(),
                List.of(),
                Judgement.NONE,
                "no worker could be started");
        assertThat(print(result))
                .contains("[ERROR] Stopped before the end: no worker could be started")
                .endsWith("[ERROR] 1 test in 3.0 s: 1 passed, stopped before the end; 2 workers, speed-up 0.0x of 2\n");
    }

    @Test
    void classesThatDidNotBeginAreNamed() {
        List<UnitResult> units = List.of(green("a.ATest", 1), Recording.without("a.BTest", UnitResult.Fate.SKIPPED));
        assertThat(print(Recording.result(9, 9, UNPLANNED, units, twoWorkers())))
                .contains("1 test class, 1 more not run")
                .contains("Not run, since enough tests had failed (skipAfterFailureCount): a.BTest")
                .contains("1 passed, 1 class not run;");
    }

    private static RunResult eventful() {
        Attempt wrong = Recording.attempt(
                Recording.test("org.example.CartTest", "addsItem(int)[2]"),
                1,
                Outcome.FAILED,
                412,
                Recording.failure(
                        "org.opentest4j.AssertionFailedError",
                        "expected: <1> but was: <2>",
                        "org.junit.Assert.fail(Assert.java:1)",
                        "org.example.CartTest.addsItem(CartTest.java:42)"),
                "adding\n\nadded 2\n");
        Attempt broken = Recording.attempt(
                Recording.test("org.example.CartTest$Empty", "a cart is empty"),
                1,
                Outcome.ERRORED,
                1,
                Recording.failure("java.lang.IllegalStateException", ""),
                "");
        Attempt skipped = Recording.attempt(Recording.test("org.example.CartTest", "later"), 1, Outcome.SKIPPED, 0);
        Attempt passed = Recording.attempt(Recording.test("org.example.CartTest", "works"), 1, Outcome.PASSED, 5);
        TestCase connects = Recording.test("org.example.NetTest", "connects");
        List<UnitResult> units = List.of(
                Recording.ran("org.example.CartTest", 1, 19_000, wrong, broken, skipped, passed),
                Recording.ran(
                        "org.example.NetTest",
                        2,
                        12_500,
                        Recording.attempt(connects, 2, Outcome.ERRORED, 10),
                        Recording.again(Recording.attempt(connects, 2, Outcome.PASSED, 10))),
                Recording.without("org.example.Fixtures", UnitResult.Fate.EMPTY),
                Recording.without("org.example.GoneTest", UnitResult.Fate.LOST));
        Schedule schedule = Recording.schedule(
                16_000,
                Recording.expected("org.example.CartTest", 16_000, Estimate.Source.HISTORY),
                Recording.expected("org.example.NetTest", 9000, Estimate.Source.PRIOR));
        return new RunResult(
                null,
                Recording.START,
                Duration.ofMillis(21_200),
                Duration.ofMillis(20_000),
                schedule,
                units,
                List.of(Recording.worker(1, 2, 4, 19_000, 1), Recording.worker(2, 1, 1, 12_500, 2)),
                List.of("worker 2 ended with exit code 1"),
                Judgement.NONE,
                "");
    }

    @Test
    void aChangedNumberOfWorkersIsToldWithItsReason() {
        assertThat(WorkerChanges.of(changing())).isEmpty();
        assertThat(WorkerChanges.of(changing(change(12_400, true, 3, 48))))
                .containsExactly(Line.info("Workers: 2, then 3 from 0:12 since the processors were 48 % idle"));
        assertThat(WorkerChanges.of(changing(
                        change(3_000, true, 3, 97),
                        change(6_100, true, 4, 95),
                        change(9_000, true, 5, 94),
                        change(75_000, false, 4, 1))))
                .containsExactly(
                        Line.info("Workers: 2, then 3 to 5 from 0:03 to 0:09 since the processors were 97 % idle,"
                                + " then 4 from 1:15 since the processors were busy"));
    }

    private static WorkerChange change(long millis, boolean added, int workers, int idle) {
        return new WorkerChange(Duration.ofMillis(millis), added, workers, idle);
    }

    private static RunResult changing(WorkerChange... changes) {
        RunResult some = Recording.result(10, 10, Recording.schedule(10), List.of(), twoWorkers());
        return new RunResult(
                null,
                some.started(),
                some.wall(),
                some.makespan(),
                some.schedule(),
                some.units(),
                some.workers(),
                some.faults(),
                some.judgement(),
                "",
                List.of(changes));
    }

    private static UnitResult green(String id, long ms) {
        return Recording.ran(id, 1, ms, Recording.attempt(Recording.test(id, "works"), 1, Outcome.PASSED, ms));
    }

    private static UnitResult at(long ms, UnitResult unit, int worker) {
        return new UnitResult(unit.unit(), worker, unit.fate(), Recording.at(ms), unit.duration(), unit.classes());
    }

    private static List<WorkerResult> busy(long first, long second) {
        return List.of(Recording.worker(1, 1, 1, first, 1), Recording.worker(2, 1, 1, second, 1));
    }

    private static List<WorkerResult> twoWorkers() {
        return List.of(Recording.worker(1, 1, 1, 10, 1), Recording.worker(2, 1, 1, 10, 1));
    }

    private static String print(RunResult result) {
        RecordingConsole console = new RecordingConsole();
        ClosingSummary.of(result, AGAIN).forEach(l -> l.printTo(console));
        return console.text();
    }
}
