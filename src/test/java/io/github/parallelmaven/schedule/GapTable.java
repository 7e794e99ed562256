package io.github.parallelmaven.schedule;

import static java.util.Locale.ROOT;

import com.sun.management.OperatingSystemMXBean;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.schedule.InstanceFamilies.Family;
import io.github.parallelmaven.schedule.InstanceFamilies.Instance;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Prints how far deals are from the lower bound on published families of instances, and how long a million units take.
 * {@code docs/benchmarks.md} says how to call it and shows what it printed.
 */
public final class GapTable {

    private static final long SEED = 20261123;

    private GapTable() {}

    /**
     * Prints both tables as Markdown.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println(
                "| Family | Instances | Round robin | Longest first | Differencing | The better | Meets the bound |");
        System.out.println("|---|---|---|---|---|---|---|");
        new InstanceFamilies(SEED).all().forEach(family -> System.out.println(row(family)));
        System.out.println();
        System.out.println("| Units | Workers | Time of the plan | CPU of the whole JVM | Over the lower bound |");
        System.out.println("|---|---|---|---|---|");
        millionUnits();
    }

    private static String row(Family family) {
        return String.format(
                ROOT,
                "| %s | %d | %s | %s | %s | %s | %.0f %% |",
                family.name(),
                family.instances().size(),
                gaps(
                        family,
                        (units, workers) -> IntStream.range(0, units.length)
                                .map(i -> i % workers)
                                .toArray(),
                        false),
                gaps(family, Greedy::deal, true),
                gaps(family, Differencing::deal, true),
                gaps(family, Deal::better, true),
                100
                        * family.instances().stream()
                                .mapToDouble(instance -> gap(instance, Deal::better, true))
                                .filter(gap -> gap == 0)
                                .count()
                        / (double) family.instances().size());
    }

    /** Mean and largest gap. Round robin takes units as they come, all others the longest first. */
    private static String gaps(Family family, BiFunction<long[], Integer, int[]> dealer, boolean sorted) {
        double[] gaps = family.instances().stream()
                .mapToDouble(instance -> gap(instance, dealer, sorted))
                .toArray();
        return String.format(
                ROOT,
                "%.2f %%, at most %.1f %%",
                100 * Arrays.stream(gaps).average().orElseThrow(),
                100 * Arrays.stream(gaps).max().orElseThrow());
    }

    private static double gap(Instance instance, BiFunction<long[], Integer, int[]> dealer, boolean sorted) {
        long[] longestFirst = LongStream.of(instance.units())
                .map(n -> -n)
                .sorted()
                .map(n -> -n)
                .toArray();
        long[] order = sorted ? longestFirst : instance.units();
        double makespan = Deal.longest(order, dealer.apply(order, instance.workers()), instance.workers());
        return makespan / LowerBound.nanos(longestFirst, instance.workers()) - 1;
    }

    /** The first is a JVM's first plan, as in a Maven build; the others find warm code. */
    private static void millionUnits() {
        Random random = new Random(SEED);
        List<EstimatedUnit> units = IntStream.range(0, 1_000_000)
                .mapToObj(i -> Units.unit("org.example.T" + i, Math.round(100 * Math.exp(random.nextGaussian()))))
                .toList();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            long cpu = cpuNanos();
            Deal deal = Deal.of(units, 10_000);
            double seconds = (System.nanoTime() - start) / 1e9;
            double cpuSeconds = (cpuNanos() - cpu) / 1e9;
            System.out.printf(
                    ROOT,
                    "| 1,000,000 | 10,000 | %.2f s%s | %.2f s | %.4f %% |%n",
                    seconds,
                    i == 0 ? " (the first of the JVM)" : "",
                    cpuSeconds,
                    100.0 * deal.predicted().toNanos() / deal.lowerBound().toNanos() - 100);
        }
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
