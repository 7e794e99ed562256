package io.github.parallelmaven.run;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.selection.Quarantine;
import io.github.parallelmaven.selection.SelectionRequest;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of classes of the samples package in real JVMs.
 *
 * @param scratch folder for its files
 * @param workers how many
 * @param granularity what a worker is given at the least
 * @param failures what is made of failures
 * @param verdicts what is made of them beyond that
 * @param reuseForks whether a JVM runs several classes
 * @param recycling when one is replaced that does
 * @param limits how long anything may take
 * @param parameters for the JUnit Platform
 * @param listeners hear of it
 */
record SampleRun(
        Path scratch,
        int workers,
        Granularity granularity,
        FailureOptions failures,
        VerdictOptions verdicts,
        boolean reuseForks,
        Recycling recycling,
        TimeLimits limits,
        Map<String, String> parameters,
        List<RunListener> listeners) {

    /** Engines of our own test class path that print something of their own. */
    private static final List<String> NOISY = List.of("jqwik");

    static SampleRun in(Path scratch) {
        return new SampleRun(
                scratch,
                1,
                Granularity.CLASS,
                FailureOptions.NONE,
                VerdictOptions.NONE,
                true,
                Recycling.NONE,
                TimeLimits.NONE,
                Map.of(),
                List.of());
    }

    SampleRun repeating(int rounds) {
        return with(new FailureOptions(rounds, failures.skipAfterFailureCount(), 0));
    }

    SampleRun endingAfter(int limit) {
        return with(new FailureOptions(failures.rerunFailingTestsCount(), limit, 0));
    }

    SampleRun retrying(int retries) {
        return judging(new VerdictOptions(retries, RetryLimits.NONE, Quarantine.NONE, List.of()));
    }

    SampleRun judging(VerdictOptions others) {
        return new SampleRun(
                scratch, workers, granularity, failures, others, reuseForks, recycling, limits, parameters, listeners);
    }

    SampleRun allowing(int seconds) {
        return with(new FailureOptions(0, 0, seconds));
    }

    SampleRun within(TimeLimits others) {
        return new SampleRun(
                scratch,
                workers,
                granularity,
                failures,
                verdicts,
                reuseForks,
                recycling,
                others,
                parameters,
                listeners);
    }

    SampleRun configured(String name, String value) {
        return new SampleRun(
                scratch,
                workers,
                granularity,
                failures,
                verdicts,
                reuseForks,
                recycling,
                limits,
                Map.of(name, value),
                listeners);
    }

    SampleRun on(int count) {
        return new SampleRun(
                scratch, count, granularity, failures, verdicts, reuseForks, recycling, limits, parameters, listeners);
    }

    SampleRun byMethod() {
        return new SampleRun(
                scratch,
                workers,
                Granularity.METHOD,
                failures,
                verdicts,
                reuseForks,
                recycling,
                limits,
                parameters,
                listeners);
    }

    SampleRun withJvmPerClass() {
        return new SampleRun(
                scratch, workers, granularity, failures, verdicts, false, recycling, limits, parameters, listeners);
    }

    SampleRun recycling(Recycling when) {
        return new SampleRun(
                scratch, workers, granularity, failures, verdicts, reuseForks, when, limits, parameters, listeners);
    }

    SampleRun heardBy(RunListener listener) {
        return new SampleRun(
                scratch,
                workers,
                granularity,
                failures,
                verdicts,
                reuseForks,
                recycling,
                limits,
                parameters,
                List.of(listener));
    }

    private SampleRun with(FailureOptions others) {
        return new SampleRun(
                scratch, workers, granularity, others, verdicts, reuseForks, recycling, limits, parameters, listeners);
    }

    RunResult of(String... samples) {
        List<String> includes = Stream.of(samples)
                .map(s -> "io/github/parallelmaven/samples/" + s + ".class")
                .toList();
        RunOptions options = new RunOptions(
                String.valueOf(workers),
                "balanced",
                granularity,
                parameters,
                List.of(),
                false,
                true,
                RunOrder.ALPHABETICAL,
                0,
                reuseForks,
                recycling,
                5,
                failures,
                verdicts,
                new Supervision(limits, scratch.resolve("dumps")),
                Shutdown.EXIT,
                LeakWatch.SUMMARY);
        RunRequest request = new RunRequest(
                "test",
                Path.of("target/test-classes"),
                List.of(),
                new SelectionRequest(includes, List.of(), "", List.of(), List.of(), List.of(), NOISY),
                fork(),
                scratch.resolve("history"),
                null,
                options);
        if (!verdicts.replay().isEmpty()) {
            request = request.replaying(verdicts.replay());
        }
        return new TestRun(request, BuiltIns.tools(request, scratch.resolve("observed"), w -> {}), listeners).execute();
    }

    private ForkSpec fork() {
        List<Path> classPath = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return new ForkSpec(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                Runtime.version().feature(),
                classPath,
                List.of(),
                "-XX:TieredStopAtLevel=1",
                Map.of(),
                Set.of(),
                Map.of(),
                scratch,
                scratch.resolve("parallel"),
                true,
                null,
                null,
                JvmProfile.PLAIN,
                false);
    }

    /** The tests of a run in words: the outcomes of the attempts, each by its first letter, by name. */
    static Map<String, String> letters(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> Tally.byTest(suite.attempts()).stream())
                .collect(Collectors.toMap(
                        attempts -> attempts.get(0).test().label().replace("io.github.parallelmaven.samples.", ""),
                        attempts -> attempts.stream()
                                .map(Attempt::outcome)
                                .map(outcome -> outcome.name().substring(0, 1))
                                .collect(Collectors.joining()),
                        (one, other) -> one + ' ' + other,
                        TreeMap::new));
    }

    /** The verdict on each test that did not simply pass, by name. */
    static Map<String, Verdict> verdicts(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> Tally.byTest(suite.attempts()).stream())
                .filter(attempts -> Verdict.of(attempts) != Verdict.PASSED)
                .collect(Collectors.toMap(
                        attempts -> attempts.get(0).test().label().replace("io.github.parallelmaven.samples.", ""),
                        Verdict::of,
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** What became of the units, by simple name. */
    static Map<String, UnitResult.Fate> fates(RunResult result) {
        Map<String, UnitResult.Fate> fates = new TreeMap<>();
        result.units().forEach(unit -> fates.put(unit.unit().id().replaceAll(".*\\.", ""), unit.fate()));
        return fates;
    }
}
