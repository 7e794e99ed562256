package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.benchmark.Benchmark;
import io.github.parallelmaven.benchmark.BenchmarkResult;
import io.github.parallelmaven.benchmark.SyntheticResult;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.Forecast;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.run.RunTools;
import java.util.Optional;

/** Chooses which of the three comparisons a benchmark makes, and makes it. */
final class Comparison {

    private static final int USUAL_TESTS = 100;

    private final BenchmarkMojo mojo;
    private final ProjectInputs inputs;

    /** Keeps the goal, and what makes a run of it. */
    Comparison(BenchmarkMojo mojo, ProjectInputs inputs) {
        this.mojo = mojo;
        this.inputs = inputs;
    }

    /** The comparison; empty where this module has nothing to compare. */
    Optional<BenchmarkResult> made() {
        if (mojo.testCount != null) {
            return Optional.of(synthetic(madeUp(mojo.testCount)));
        }
        if (!mojo.hasProject()) {
            mojo.getLog().info("There is no project here, so the suites are made up.");
            return Optional.of(synthetic(madeUp(USUAL_TESTS)));
        }
        if (!CompiledTests.of(mojo).exist()) {
            mojo.getLog().info("No tests to compare strategies with.");
            return Optional.empty();
        }
        RunRequest request = inputs.request(null);
        return mojo.measured ? new MeasuredRuns(mojo, request).made() : Optional.of(simulated(request));
    }

    /** Refuses what contradicts itself. */
    private int madeUp(int tests) {
        if (mojo.measured) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.measured", true, "it in a project, and without parallel.testCount");
        }
        return tests;
    }

    private BenchmarkResult simulated(RunRequest request) {
        // Nothing is run, so nothing will be observed.
        RunTools tools = BuiltIns.tools(request, null, mojo.getLog()::warn);
        Forecast forecast = Forecast.of(request, tools);
        if (!forecast.measured() || forecast.units().isEmpty()) {
            mojo.getLog()
                    .info("No times of these tests are known yet, so the suites are made up. Run parallel:run first.");
            return synthetic(USUAL_TESTS);
        }
        int here = BuiltIns.workers(request.options().workers());
        return benchmark().planned(request.module(), forecast.units(), tools.processors(), here);
    }

    private SyntheticResult synthetic(int tests) {
        return benchmark().synthetic(tests, BuiltIns.workers(Workers.of(mojo.workers, mojo.forkCount)));
    }

    private Benchmark benchmark() {
        return new Benchmark(BuiltIns.strategies(), mojo.trials, mojo.seed);
    }
}
