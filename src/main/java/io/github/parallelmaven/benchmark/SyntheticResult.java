package io.github.parallelmaven.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * Strategies on made-up suites.
 *
 * @param tests tests of each suite
 * @param workers number of workers
 * @param trials possible runs that were played
 * @param seed seed of suites and runs
 * @param figures by suite, then by strategy
 */
public record SyntheticResult(int tests, int workers, int trials, long seed, List<StrategyFigures> figures)
        implements BenchmarkResult {

    /** Copies the list. */
    public SyntheticResult {
        figures = List.copyOf(figures);
    }

    @Override
    public List<String> lines() {
        TextTable table = new TextTable(
                2, "Distribution", "Strategy", "Duration", "p95", "Speed-up", "Efficiency", "Over the bound");
        figures.forEach(row -> table.row(
                row.suite(),
                row.strategy(),
                Seconds.text(row.p50Seconds()),
                Seconds.text(row.p95Seconds()),
                Seconds.times(row.speedUp()),
                Seconds.percent(row.efficiency()),
                Seconds.percent(row.overBound())));
        List<String> lines = new ArrayList<>();
        lines.add("Simulated on made-up suites: tests " + tests + ", workers " + workers + ", trials " + trials
                + ", seed " + seed);
        lines.addAll(table.lines());
        return lines;
    }

    @Override
    public String svg() {
        BarChart chart = new BarChart(
                "Efficiency by strategy, " + tests + " tests on " + workers + " workers (simulated)",
                "lower bound / duration, %");
        figures.forEach(row -> chart.bar(row.suite(), row.strategy(), 100 * row.efficiency()));
        return chart.svg();
    }
}
