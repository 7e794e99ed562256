package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.RunOptions;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Plays all strategies on suites, made-up ones or the project's own. */
public final class Benchmark {

    private static final int MOST_WORKERS = 64;
    private static final int MOST_TESTS = 1_000_000;
    private static final int MOST_TRIALS = 10_000;

    private final List<Contender> contenders;
    private final int trials;
    private final long seed;

    /**
     * Keeps what all suites have in common.
     *
     * @param strategies strategies by name
     * @param trials how many possible runs are played
     * @param seed seed of everything that is left to chance
     * @throws io.github.parallelmaven.problem.ParallelException if the number of trials cannot be used
     */
    public Benchmark(Map<String, SchedulingStrategy> strategies, int trials, long seed) {
        this.contenders = Contender.all(strategies);
        this.trials = inRange("parallel.trials", trials, MOST_TRIALS);
        this.seed = seed;
    }

    /**
     * Plays made-up suites.
     *
     * @param tests how many tests each has
     * @param workers number of workers, at least 1
     * @return figures for each distribution
     * @throws io.github.parallelmaven.problem.ParallelException if the number of tests cannot be used
     */
    public SyntheticResult synthetic(int tests, int workers) {
        inRange("parallel.testCount", tests, MOST_TESTS);
        return new SyntheticResult(
                tests,
                workers,
                trials,
                seed,
                Arrays.stream(Distribution.values())
                        .map(distribution -> new Simulation(
                                distribution.word(),
                                new SyntheticSuite(distribution, tests, seed).units(),
                                trials,
                                seed))
                        .flatMap(simulation -> simulation.play(contenders, workers).stream())
                        .toList());
    }

    /**
     * Plays the project's own suite on 1 to {@value #MOST_WORKERS} workers.
     *
     * @param module key of the module
     * @param units its units, at least one
     * @param processors processors of this machine
     * @param here number of workers that a run would use here
     * @return figures for each strategy, and what follows
     */
    public CapacityResult planned(String module, List<EstimatedUnit> units, int processors, int here) {
        int[] workers = IntStream.rangeClosed(1, Math.max(MOST_WORKERS, here)).toArray();
        List<StrategyFigures> figures = new Simulation(module, units, trials, seed).play(contenders, workers);
        List<StrategyFigures> usual = figures.stream()
                .filter(row -> row.strategy().equals(RunOptions.STRATEGY))
                .toList();
        int known = (int) units.stream()
                .filter(unit -> unit.estimate().source() == Estimate.Source.HISTORY)
                .count();
        return new CapacityResult(
                module, units.size(), known, processors, here, trials, seed, figures, Capacity.of(usual, units));
    }

    private static int inRange(String parameter, int value, int most) {
        if (value < 1 || value > most) {
            throw Problem.BAD_PARAMETER.with(parameter, value, "a number from 1 to " + most);
        }
        return value;
    }
}
