package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** For the eye, not for the build: a made-up run in a real terminal. Argument: the mode, {@code auto} where absent. */
final class LiveDemo {

    private static final int WORKERS = 4;

    private final Random random = new Random(7);
    private final Clock clock = Clock.systemUTC();
    private final List<UnitResult> results = new ArrayList<>();
    private final RunEvent.UnitStarted[] units = new RunEvent.UnitStarted[WORKERS + 1];
    private final RunEvent.TestStarted[] tests = new RunEvent.TestStarted[WORKERS + 1];
    private final List<List<Attempt>> attempts = new ArrayList<>();
    private int next;

    public static void main(String[] args) throws InterruptedException {
        String mode = args.length == 0 ? "auto" : args[0];
        ProgressFacts facts = TerminalProbe.ofThisProcess().facts(mode, true, 1, false, false);
        NextCommands commands = new NextCommands("mvn parallel:run", "mvn parallel:bisect", name -> Optional.empty());
        try (Progress progress = Progress.open(facts, false, new PrintingConsole(), commands, Clock.systemUTC())) {
            new LiveDemo().play(progress);
        }
    }

    private void play(Progress progress) throws InterruptedException {
        Instant start = clock.instant();
        progress.on(new RunEvent.RunStarted(start, WORKERS));
        // A demonstration for people: it takes the time that the run it plays would take.
        Thread.sleep(500);
        List<EstimatedUnit> order = IntStream.range(0, 24)
                .mapToObj(i -> Recording.expected(
                        "org.example.shop.checkout.Scenario" + i + "Test", 4000 - 120L * i, Estimate.Source.HISTORY))
                .toList();
        Schedule schedule = new Schedule("balanced", order, List.of(), Duration.ofSeconds(15), Duration.ofSeconds(15));
        progress.on(new RunEvent.Scheduled(clock.instant(), schedule, WORKERS));
        for (int worker = 1; worker <= WORKERS; worker++) {
            // So that one sees the workers come one by one.
            Thread.sleep(200);
            progress.on(new RunEvent.WorkerReady(clock.instant(), worker, worker, Duration.ofMillis(200)));
        }
        IntStream.rangeClosed(0, WORKERS).forEach(w -> attempts.add(new ArrayList<>()));
        while (results.size() < order.size()) {
            for (int worker = 1; worker <= WORKERS; worker++) {
                step(progress, worker, order);
            }
            // A test ends on each worker fifty times a second: fast, yet to be followed by eye.
            Thread.sleep(20);
        }
        Duration wall = Duration.between(start, clock.instant());
        List<WorkerResult> workers = IntStream.rangeClosed(1, WORKERS)
                .mapToObj(w -> Recording.worker(w, 6, 30, wall.toMillis() - 1500, 1))
                .toList();
        progress.on(new RunEvent.RunFinished(
                clock.instant(),
                Recording.result(wall.toMillis(), wall.toMillis() - 1300, schedule, results, workers)));
    }

    private void step(Progress progress, int worker, List<EstimatedUnit> order) {
        Instant now = clock.instant();
        if (units[worker] == null) {
            if (next < order.size()) {
                units[worker] =
                        new RunEvent.UnitStarted(now, worker, order.get(next++).unit());
                progress.on(units[worker]);
            }
        } else if (tests[worker] == null) {
            if (attempts.get(worker).size() == 5) {
                finishUnit(progress, worker, now);
            } else {
                String name = "buys(int, String)[" + (attempts.get(worker).size() + 1) + "]";
                TestCase test = Recording.test(units[worker].unit().id(), name);
                tests[worker] = new RunEvent.TestStarted(now, worker, test);
                progress.on(tests[worker]);
            }
        } else if (random.nextInt(25) == 0) {
            finishTest(progress, worker, now);
        }
    }

    private void finishTest(Progress progress, int worker, Instant now) {
        boolean bad = random.nextInt(20) == 0;
        TestCase test = tests[worker].test();
        Attempt attempt = Recording.attempt(
                test,
                worker,
                bad ? Outcome.FAILED : Outcome.PASSED,
                Duration.between(tests[worker].at(), now).toMillis(),
                bad ? Recording.failure("org.opentest4j.AssertionFailedError", "expected: <1> but was: <2>") : null,
                "");
        attempts.get(worker).add(attempt);
        tests[worker] = null;
        progress.on(new RunEvent.TestFinished(now, attempt));
    }

    private void finishUnit(Progress progress, int worker, Instant now) {
        long took = Duration.between(units[worker].at(), now).toMillis();
        Attempt[] done = attempts.get(worker).toArray(Attempt[]::new);
        UnitResult result = Recording.ran(units[worker].unit().id(), worker, took, done);
        results.add(result);
        attempts.get(worker).clear();
        units[worker] = null;
        progress.on(new RunEvent.UnitFinished(now, result));
    }

    private static final class PrintingConsole implements Console {

        @Override
        public void info(String line) {
            System.out.println("[INFO] " + line);
        }

        @Override
        public void warn(String line) {
            System.out.println("[WARNING] " + line);
        }

        @Override
        public void error(String line) {
            System.out.println("[ERROR] " + line);
        }
    }
}
