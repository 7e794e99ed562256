package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.benchmark.BenchmarkResult;
import io.github.parallelmaven.benchmark.MeasuredResult;
import io.github.parallelmaven.benchmark.Sample;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.Forecast;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.run.RunRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs the suite with one strategy after the other, round by round. All runs begin with the same history, and the
 * project's own is not touched, so that all predictions know as much. Where there is none, a run that does not count
 * makes one first.
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
        Path known = isKnown() ? request.historyFile() : learned();
        List<Sample> samples = new ArrayList<>();
        for (int round = 1; round <= mojo.repeats; round++) {
            // Each round begins with another strategy, so that none is always the first after a pause.
            List<String> turns =
                    new ArrayList<>(new TreeSet<>(BuiltIns.strategies().keySet()));
            Collections.rotate(turns, 1 - round);
            for (String strategy : turns) {
                samples.add(sample(strategy, round, known));
            }
        }
        if (samples.stream().allMatch(sample -> sample.tests() == 0)) {
            mojo.getLog().info("No tests to compare strategies with.");
            return Optional.empty();
        }
        return Optional.of(MeasuredResult.of(request.module(), request.options().workers(), samples));
    }

    private boolean isKnown() {
        return Forecast.of(request, BuiltIns.tools(request, null, mojo.getLog()::warn))
                .measured();
    }

    private Path learned() {
        mojo.getLog().info("No times of these tests are known yet, so a first run, which does not count, learns them.");
        Path learned = mojo.directory().resolve("learned.gz");
        replace(learned, request.historyFile());
        run(RunOptions.STRATEGY, 0, learned);
        return learned;
    }

    private Sample sample(String strategy, int round, Path known) {
        Path copy = mojo.directory().resolve("history.gz");
        replace(copy, known);
        Sample sample = Sample.of(strategy, round, run(strategy, round, copy));
        mojo.getLog()
                .info(String.format(Locale.ROOT, "Round %d, %s: %.2f s", round, strategy, sample.makespanSeconds()));
        return sample;
    }

    private RunResult run(String strategy, int round, Path history) {
        // A directory for each, since a run without a history learns from the reports that it finds.
        mojo.reportsDirectory =
                mojo.directory().resolve("reports-" + strategy + "-" + round).toFile();
        RunRequest wanted = new RunRequest(
                request.module(),
                request.testClassesDirectory(),
                request.scannedArchives(),
                request.selection(),
                // Or else one of the first runs would make an archive that the others begin with.
                request.fork().withoutArchives(),
                history,
                null,
                request.options().orderedBy(strategy));
        SameBuild again = new SameBuild(mojo.session, mojo.project, mojo.execution);
        RunResult result = new Execution(
                        mojo.session,
                        mojo.project,
                        mojo.getLog(),
                        "none",
                        again,
                        mojo.maxWorkers,
                        Pictures.NONE,
                        Steps.untimed())
                .run(wanted, mojo.reportOptions());
        refuseBroken(result);
        return result;
    }

    private static void replace(Path copy, Path original) {
        try {
            Files.createDirectories(copy.getParent());
            Files.deleteIfExists(copy);
            if (Files.exists(original)) {
                Files.copy(original, copy);
            }
        } catch (IOException e) {
            throw Problem.UNWRITABLE.with(copy, e);
        }
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
