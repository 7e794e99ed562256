package io.github.parallelmaven.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Strategies on the project's own history, by number of workers.
 *
 * @param module key of the module
 * @param units number of units
 * @param known how many of them have been measured before
 * @param processors processors of this machine
 * @param here number of workers that a run would use here
 * @param trials possible runs that were played
 * @param seed seed of the runs
 * @param figures by strategy, then by number of workers
 * @param capacity how many workers the default strategy is worth
 */
public record CapacityResult(
        String module,
        int units,
        int known,
        int processors,
        int here,
        int trials,
        long seed,
        List<StrategyFigures> figures,
        Capacity capacity)
        implements BenchmarkResult {

    /** Copies the list. */
    public CapacityResult {
        figures = List.copyOf(figures);
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Simulated on the history of " + module + ": test classes " + units + ", of them measured before "
                + known + ", trials " + trials + ", seed " + seed);
        lines.addAll(table().lines());
        lines.add("Knee: " + capacity.knee() + ". Recommended workers: " + capacity.recommended() + ", since "
                + capacity.reason());
        lines.add("Each worker is taken to have a processor of its own, and starts of JVMs are not counted."
                + " This machine has so many processors: " + processors);
        return lines;
    }

    private TextTable table() {
        TextTable table =
                new TextTable(1, "Strategy", "Workers", "p50", "p95", "Speed-up", "Efficiency", "Over the bound");
        Set<Integer> shown = shown();
        figures.stream()
                .filter(row -> shown.contains(row.workers()))
                .forEach(row -> table.row(
                        row.strategy(),
                        Integer.toString(row.workers()),
                        Seconds.text(row.p50Seconds()),
                        Seconds.text(row.p95Seconds()),
                        Seconds.times(row.speedUp()),
                        Seconds.percent(row.efficiency()),
                        Seconds.percent(row.overBound())));
        return table;
    }

    /** All numbers are in the files; in the console those that people compare. */
    private Set<Integer> shown() {
        Set<Integer> shown = new TreeSet<>(Set.of(1, 2, 4, 8, 16, 32, 64));
        shown.add(here);
        shown.add(capacity.knee());
        shown.add(capacity.recommended());
        return shown;
    }

    @Override
    public String svg() {
        LineChart chart =
                new LineChart("Time by number of workers: " + module, "workers", "seconds; line p50, faint line p95");
        figures.forEach(row -> chart.point(row.strategy(), row.workers(), row.p50Seconds(), row.p95Seconds()));
        chart.mark(capacity.recommended(), "recommended: " + capacity.recommended());
        return chart.svg();
    }
}
