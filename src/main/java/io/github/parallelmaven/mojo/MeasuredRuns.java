package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.benchmark.BenchmarkResult;
import io.github.parallelmaven.benchmark.MeasuredResult;
import io.github.parallelmaven.benchmark.Sample;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs the suite with one strategy after the other, round by round. All runs begin with the same history, and the
 * project's own is not touched, so that all predictions know as much.
 */
final class MeasuredRuns {

    private static final int MOST_ROUNDS = 100;

    private final BenchmarkMojo mojo;
    private final RunRequest request;

    /** Keeps the goal and the run that is to be repeated. */
    MeasuredRuns(BenchmarkMojo mojo, RunRequest request) {
        this.mojo = mojo;
        this.request = request;
    }

    /** The comparison; empty where no test ran. */
    Optional<BenchmarkResult> made() {
        if (mojo.repeats < 1 || mojo.repeats > MOST_ROUNDS) {
            throw Problem.BAD_PARAMETER.with("parallel.repeats", mojo.repeats, "a number from 1 to " + MOST_ROUNDS);
        }
        List<Sample> samples = new ArrayList<>();
        for (int round = 1; round <= mojo.repeats; round++) {
            // Each round begins with another strategy, so that none is always the first after a pause.
            List<String> turns =
                    new ArrayList<>(new TreeSet<>(BuiltIns.strategies().keySet()));
            Collections.rotate(turns, 1 - round);
            for (String strategy : turns) {
                samples.add(sample(strategy, round));
            }
        }
        if (samples.stream().allMatch(sample -> sample.tests() == 0)) {
            mojo.getLog().info("No tests to compare strategies with.");
            return Optional.empty();
        }
        return Optional.of(MeasuredResult.of(request.module(), request.options().workers(), samples));
    }

    private Sample sample(String strategy, int round) {
        Path directory = mojo.directory();
        // A directory for each, since a run without a history learns from the reports that it finds.
        mojo.reportsDirectory =
                directory.resolve("reports-" + strategy + "-" + round).toFile();
        SameBuild again = new SameBuild(mojo.session, mojo.project, mojo.execution);
        RunResult result = new Execution(mojo.session, mojo.project, mojo.getLog(), "none", again, mojo.maxWorkers)
                .run(withOwnHistory(strategy, directory), mojo.reportOptions());
        refuseBroken(result);
        Sample sample = Sample.of(strategy, round, result);
        mojo.getLog()
                .info(String.format(Locale.ROOT, "Round %d, %s: %.2f s", round, strategy, sample.makespanSeconds()));
        return sample;
    }

    private RunRequest withOwnHistory(String strategy, Path directory) {
        Path copy = directory.resolve("history.gz");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(copy);
            if (Files.exists(request.historyFile())) {
                Files.copy(request.historyFile(), copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(copy, e);
        }
        return new RunRequest(
                request.module(),
                request.testClassesDirectory(),
                request.scannedArchives(),
                request.selection(),
                request.fork(),
                copy,
                null,
                request.options().orderedBy(strategy));
    }

    private static void refuseBroken(RunResult result) {
        List<String> faults = Stream.of(
                        result.faults().stream(),
                        Stream.of(result.stopped()).filter(reason -> !reason.isEmpty()),
                        result.lost().stream().map(TestUnit::id).map(id -> "not run: " + id))
                .flatMap(lines -> lines)
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.RUN_BROKEN.with(String.join(System.lineSeparator() + "  ", faults));
        }
    }
}
