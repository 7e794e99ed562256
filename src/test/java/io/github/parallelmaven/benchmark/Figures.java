package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * What the timings of one suite come to.
 *
 * @param timings all measured processes of one suite
 */
record Figures(List<Timing> timings) {

    /**
     * The middle value, or the mean of the two middle ones.
     *
     * @param values at least one
     * @return the median
     */
    static double median(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * How one variant compares with another: the median over the rounds of the ratio within a round, so that a machine
     * which is slower for a while slows both.
     *
     * @param variant the dividend
     * @param base the divisor
     * @return below 1 if the variant is faster
     */
    double ratio(Variant variant, Variant base) {
        double[] dividends = byRound(variant);
        double[] divisors = byRound(base);
        double[] ratios = new double[dividends.length];
        Arrays.setAll(ratios, i -> dividends[i] / divisors[i]);
        return median(Arrays.stream(ratios));
    }

    /**
     * A row of the table for each variant.
     *
     * @param workers the number of workers or forks
     * @return Markdown, one line for each variant
     */
    String rows(int workers) {
        return variants().stream().map(variant -> row(variant, workers)).collect(Collectors.joining("\n"));
    }

    /** Those that were timed. */
    List<Variant> variants() {
        return timings.stream().map(Timing::variant).distinct().sorted().toList();
    }

    private String row(Variant variant, int workers) {
        double[] walls = byRound(variant);
        Timing any = of(variant).get(0);
        return String.format(
                ROOT,
                "| %s | %s: `%s` | %d | %d | %.1f | %.1f to %.1f | %s | %s |",
                any.suite(),
                variant,
                variant.line(workers),
                any.testCases(),
                walls.length,
                medianSeconds(variant),
                Arrays.stream(walls).min().orElseThrow(),
                Arrays.stream(walls).max().orElseThrow(),
                cpu(variant),
                ofBestAsText(variant));
    }

    private String cpu(Variant variant) {
        double seconds = median(of(variant).stream().mapToDouble(Timing::cpuSeconds));
        return Double.isNaN(seconds) ? "" : String.format(ROOT, "%.1f", seconds);
    }

    /**
     * How one of ours compares with the strongest setting of Surefire: that of the least median.
     *
     * @param variant one of ours
     * @return below 1 if ours is faster; empty where no Surefire was timed
     */
    OptionalDouble ofBest(Variant variant) {
        return variants().stream()
                .filter(Variant::isSurefire)
                .min(Comparator.comparingDouble(this::medianSeconds))
                .map(best -> OptionalDouble.of(ratio(variant, best)))
                .orElseGet(OptionalDouble::empty);
    }

    private String ofBestAsText(Variant variant) {
        OptionalDouble ratio = variant.isSurefire() ? OptionalDouble.empty() : ofBest(variant);
        return ratio.isEmpty() ? "" : String.format(ROOT, "%.2f", ratio.getAsDouble());
    }

    /** The middle of the times of one variant, in seconds. */
    double medianSeconds(Variant variant) {
        return median(Arrays.stream(byRound(variant)));
    }

    private double[] byRound(Variant variant) {
        ToDoubleFunction<Timing> wall = Timing::wallSeconds;
        return of(variant).stream().mapToDouble(wall).toArray();
    }

    private List<Timing> of(Variant variant) {
        return timings.stream().filter(timing -> timing.variant() == variant).toList();
    }
}
