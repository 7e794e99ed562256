package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Strategies on the real suite.
 *
 * @param module key of the module
 * @param workers number of workers as asked for
 * @param rounds how often each strategy ran
 * @param samples all runs in the order in which they were made
 * @param medians a row for each strategy
 */
public record MeasuredResult(String module, String workers, int rounds, List<Sample> samples, List<Median> medians)
        implements BenchmarkResult {

    /** Copies the lists. */
    public MeasuredResult {
        samples = List.copyOf(samples);
        medians = List.copyOf(medians);
    }

    /**
     * Medians over the runs of one strategy.
     *
     * @param strategy name of the strategy
     * @param predictedSeconds the makespan that was promised
     * @param makespanSeconds the makespan that was measured
     * @param wallSeconds the whole run, starts of JVMs included
     * @param speedUp sum of all units divided by the makespan
     * @param efficiency lower bound of the real times divided by the makespan
     */
    public record Median(
            String strategy,
            double predictedSeconds,
            double makespanSeconds,
            double wallSeconds,
            double speedUp,
            double efficiency) {}

    /**
     * Compares runs.
     *
     * @param module key of the module
     * @param workers number of workers as asked for
     * @param samples runs of all strategies, as many of each
     * @return the comparison
     * @throws io.github.parallelmaven.problem.ParallelException if they did not all report as many tests
     */
    public static MeasuredResult of(String module, String workers, List<Sample> samples) {
        if (samples.stream().mapToInt(Sample::tests).distinct().count() > 1) {
            throw Problem.UNEQUAL_RUNS.with(samples.stream()
                    .map(sample -> sample.strategy() + " " + sample.tests() + " in round " + sample.round())
                    .collect(Collectors.joining(", ")));
        }
        List<Median> medians = samples.stream()
                .map(Sample::strategy)
                .distinct()
                .sorted()
                .map(strategy -> median(strategy, samples))
                .toList();
        int rounds = samples.stream().mapToInt(Sample::round).max().orElse(0);
        return new MeasuredResult(module, workers, rounds, samples, medians);
    }

    private static Median median(String strategy, List<Sample> all) {
        List<Sample> own = all.stream()
                .filter(sample -> sample.strategy().equals(strategy))
                .toList();
        return new Median(
                strategy,
                median(own, Sample::predictedSeconds),
                median(own, Sample::makespanSeconds),
                median(own, Sample::wallSeconds),
                median(own, sample -> sample.serialSeconds() / sample.makespanSeconds()),
                median(own, sample -> sample.boundSeconds() / sample.makespanSeconds()));
    }

    private static double median(List<Sample> samples, ToDoubleFunction<Sample> part) {
        return Spread.of(samples.stream().mapToDouble(part).toArray()).median();
    }

    @Override
    public List<String> lines() {
        TextTable table = new TextTable(
                1, "Strategy", "Predicted", "Measured", "Difference", "With JVM starts", "Speed-up", "Efficiency");
        medians.forEach(row -> table.row(
                row.strategy(),
                Seconds.text(row.predictedSeconds()),
                Seconds.text(row.makespanSeconds()),
                row.predictedSeconds() > 0 ? Seconds.percent(row.makespanSeconds() / row.predictedSeconds() - 1) : "",
                Seconds.text(row.wallSeconds()),
                Seconds.times(row.speedUp()),
                Seconds.percent(row.efficiency())));
        List<String> lines = new ArrayList<>();
        lines.add("Measured on " + module + ": tests " + samples.get(0).tests() + ", workers " + workers + ", rounds "
                + rounds + ", medians");
        lines.addAll(table.lines());
        int failed = samples.stream().mapToInt(Sample::failed).max().orElse(0);
        if (failed > 0) {
            lines.add("Not all tests passed; failed in the worst run: " + failed);
        }
        return lines;
    }

    @Override
    public String svg() {
        BarChart chart = new BarChart("Predicted and measured: " + module + ", workers " + workers, "seconds");
        medians.forEach(row -> {
            chart.bar(row.strategy(), "predicted", row.predictedSeconds());
            chart.bar(row.strategy(), "measured", row.makespanSeconds());
            chart.bar(row.strategy(), "with JVM starts", row.wallSeconds());
        });
        return chart.svg();
    }
}
