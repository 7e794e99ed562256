package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.fidelity.MavenRun;
import io.github.parallelmaven.fidelity.ReportComparison;
import io.github.parallelmaven.fidelity.SuiteBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Times whole Maven processes on real suites, the variants taking turns.
 *
 * <p>The profile {@code benchmark} calls it; {@code docs/benchmarks.md} says how. Nothing is subtracted: Maven's own start,
 * the workers' start and the writing of reports count for all variants alike.
 */
public final class SideBySide {

    private static final int TRIALS = 3;

    private final SideBySideOptions options;

    private SideBySide(SideBySideOptions options) {
        this.options = options;
    }

    /**
     * Times all wanted suites, or reads what was timed before, and prints a Markdown table.
     *
     * @param args none; see {@link SideBySideOptions} for the system properties
     * @throws IOException if the figures cannot be read or written
     * @throws InterruptedException if interrupted while a Maven process runs
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        SideBySideOptions options = SideBySideOptions.fromSystem();
        List<Timing> timings = new ArrayList<>();
        if (options.measured().isEmpty()) {
            for (String name : options.suites()) {
                timings.addAll(new SideBySide(options).time(build(name, options.mavenArguments())));
            }
        }
        for (Path file : options.measured()) {
            timings.addAll(SideBySideTable.timings(file));
        }
        new SideBySideTable(options, timings).publish();
    }

    private static SuiteBuild build(String name, List<String> arguments) throws IOException, InterruptedException {
        return Shape.build(name, arguments).orElseGet(() -> SuiteBuild.named(name, arguments));
    }

    private List<Timing> time(SuiteBuild suite) throws InterruptedException {
        List<Variant> ours =
                options.variants().stream().filter(one -> !one.isSurefire()).toList();
        // Fetches what is missing, lays out the suite's files, and gives statistics and history a first run.
        round(suite, 0, Stream.concat(ours.stream(), warmed().stream()).toList(), List.of("initialize"));
        // The second run of ours tries other JVMs, the third measures the usual ones again or tries one worker, the
        // fourth tries that if the third did not, and the fifth knows what is faster.
        for (int trial = 0; trial < TRIALS && !ours.isEmpty(); trial++) {
            round(suite, 0, ours, List.of("-o"));
        }
        List<Timing> timings = new ArrayList<>();
        for (int round = 1; round <= options.pairs(); round++) {
            timings.addAll(round(suite, round, options.variants(), List.of("-o")));
        }
        return timings;
    }

    /** Of Surefire's variants only one keeps something for the next run. */
    private Optional<Variant> warmed() {
        return options.variants().stream()
                .filter(Variant::isSurefire)
                .max(Comparator.comparing(variant -> variant == Variant.C));
    }

    private List<Timing> round(SuiteBuild suite, int round, List<Variant> variants, List<String> more)
            throws InterruptedException {
        // Each round begins with another variant, so that none is always the first after a pause.
        List<Variant> turns = new ArrayList<>(variants);
        Collections.rotate(turns, -round);
        List<Timing> timings = new ArrayList<>();
        Map<Variant, Path> reports = new EnumMap<>(Variant.class);
        for (Variant variant : turns) {
            reports.put(variant, suite.emptyReports("side-by-side-" + variant));
            MavenRun run = run(suite, round, variant, more, reports.get(variant));
            timings.add(new Timing(suite.name(), round, variant, seconds(run), cpuSeconds(run), 0));
            System.out.printf("%s, round %d, %s: %.1f s%n", suite.name(), round, variant, seconds(run));
        }
        int cases = requireSameResults(suite, reports);
        return timings.stream()
                .map(t -> new Timing(t.suite(), round, t.variant(), t.wallSeconds(), t.cpuSeconds(), cases))
                .toList();
    }

    private MavenRun run(SuiteBuild suite, int round, Variant variant, List<String> more, Path reports)
            throws InterruptedException {
        String[] arguments = Stream.of(
                        List.of("-q", "-Dsurefire.version=" + options.surefire()),
                        more,
                        variant.arguments(options.workers(), reports))
                .flatMap(List::stream)
                .toArray(String[]::new);
        MavenRun run = suite.run("side-by-side-" + variant + "-" + round, arguments);
        if (run.exitCode() != 0) {
            throw new IllegalStateException(suite.name() + ", " + variant + " failed, see " + run.log());
        }
        return run;
    }

    /** A faster run that reports something else is not faster. */
    private static int requireSameResults(SuiteBuild suite, Map<Variant, Path> reports) {
        Variant judge = reports.keySet().stream()
                .filter(Variant::isSurefire)
                .findFirst()
                .orElse(reports.keySet().iterator().next());
        int cases = 0;
        for (Map.Entry<Variant, Path> other : reports.entrySet()) {
            ReportComparison comparison = ReportComparison.compare(
                            reports.getOrDefault(judge, other.getValue()), other.getValue())
                    .flakesAside();
            if (!comparison.isEqual()) {
                throw new IllegalStateException(
                        suite.name() + ", " + other.getKey() + " against " + judge + ": " + comparison.describe());
            }
            cases = comparison.actualCases();
        }
        return cases;
    }

    private static double seconds(MavenRun run) {
        return run.wall().toMillis() / 1000.0;
    }

    private static double cpuSeconds(MavenRun run) {
        return run.cpu().map(cpu -> cpu.toMillis() / 1000.0).orElse(Double.NaN);
    }
}
