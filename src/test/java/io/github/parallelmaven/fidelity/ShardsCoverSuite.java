package io.github.parallelmaven.fidelity;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.shard.PlanFile;
import io.github.parallelmaven.shard.PlanForecast;
import io.github.parallelmaven.shard.ShardFile;
import io.github.parallelmaven.shard.ShardPlan;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Plans shards of a real suite and lets the real Surefire run their files: together they have to report every test case
 * that one run of Surefire reports, as often and with the same outcome.
 *
 * <p>System properties: {@code suites} (one name below {@code src/it/suites}), {@code shards.planned} and
 * {@code shards.run} (numbers of shards, by comma; those of the second list are run too), {@code suites.surefire} (the
 * version that runs them), {@code fidelity.maven} (more arguments for each Maven process, by comma).
 */
public final class ShardsCoverSuite {

    /** Where the longest class allows, no shard may be expected to be shorter than the longest by more than this. */
    private static final double SPREAD = 0.03;

    private final String surefire = System.getProperty("suites.surefire", "3.6.1");
    private final SuiteBuild suite;

    private ShardsCoverSuite(SuiteBuild suite) {
        this.suite = suite;
    }

    /**
     * Checks all wanted numbers of shards.
     *
     * @param args none
     * @throws InterruptedException if interrupted while a Maven process runs
     * @throws IllegalStateException if shards do not cover the suite or differ too much
     */
    public static void main(String[] args) throws InterruptedException {
        SuiteBuild suite = SuiteBuild.named(
                System.getProperty("suites", "commons-collections4"), list(System.getProperty("fidelity.maven", "")));
        ShardsCoverSuite cover = new ShardsCoverSuite(suite);
        List<String> run = list(System.getProperty("shards.run", "3,8"));
        cover.measure();
        for (String shards : list(System.getProperty("shards.planned", "1,2,3,8,40"))) {
            ShardPlan plan = cover.plan(Integer.parseInt(shards));
            if (run.contains(shards)) {
                cover.run(plan);
            }
        }
    }

    private static List<String> list(String parts) {
        return Arrays.stream(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Times of one run, unless there are some. */
    private void measure() throws InterruptedException {
        if (!Files.exists(history())) {
            maven("history", "parallel:run", "-Dworkers=2", "-Dparallel.reports=" + suite.emptyReports("history"));
        }
    }

    private ShardPlan plan(int shards) throws InterruptedException {
        Path directory = planDirectory(shards);
        maven("plan-" + shards, "parallel:shards", "-Dparallel.shards=" + shards, "-Dparallel.output=" + directory);
        ShardPlan plan = PlanFile.read(directory);
        PlanForecast forecast = PlanForecast.of(plan);
        long distinct = plan.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .distinct()
                .count();
        boolean boundByAClass = plan.units().stream()
                .anyMatch(unit -> unit.micros() * 1000 == forecast.lowerBound().toNanos());
        System.out.printf(
                ROOT,
                "%s, %d shards: %d classes, longest shard %.1f s, lower bound %.1f s%s, spread %.2f %%%n",
                suite.name(),
                shards,
                distinct,
                forecast.longest().toMillis() / 1000.0,
                forecast.lowerBound().toMillis() / 1000.0,
                boundByAClass ? " (one class)" : "",
                100 * forecast.spread());
        if (distinct != plan.units().size() || (forecast.spread() > SPREAD && !boundByAClass)) {
            throw new IllegalStateException("A class is planned twice, or the shards differ by more than 3 %");
        }
        return plan;
    }

    private void run(ShardPlan plan) throws InterruptedException {
        SortedMap<ReportedCase, Integer> expected = ReportDirectory.cases(wholeRun());
        SortedMap<ReportedCase, Integer> reported = new TreeMap<>();
        for (int shard = 1; shard <= plan.shards(); shard++) {
            String label = "shard-" + shard + "-of-" + plan.shards();
            Path reports = suite.emptyReports(label);
            Path file = planDirectory(plan.shards()).resolve(ShardFile.name(shard));
            surefire(label, reports, "-Dsurefire.includesFile=" + file);
            ReportDirectory.cases(reports).forEach((test, times) -> reported.merge(test, times, Integer::sum));
        }
        ReportComparison comparison = ReportComparison.compare(expected, reported);
        System.out.printf(
                ROOT,
                "%s, %d shards run by Surefire %s: %s%n",
                suite.name(),
                plan.shards(),
                surefire,
                comparison.describe());
        if (!comparison.isEqual()) {
            throw new IllegalStateException(plan.shards() + " shards are not the whole suite once");
        }
    }

    private Path wholeRun() throws InterruptedException {
        String label = "surefire-" + surefire;
        Path done = suite.target().resolve(label + "-reports");
        if (!Files.exists(done)) {
            surefire(label, done);
        }
        return done;
    }

    private void surefire(String label, Path reports, String... more) throws InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(
                "surefire:test", "-Dsurefire.version=" + surefire, "-Dsurefire.reports=" + reports, "-DforkCount=2"));
        arguments.addAll(List.of(more));
        maven(label, arguments.toArray(String[]::new));
    }

    private void maven(String label, String... more) throws InterruptedException {
        List<String> arguments = new ArrayList<>(
                List.of("initialize", "-Dparallel.historyFile=" + history(), "-Dmaven.test.failure.ignore=true"));
        arguments.addAll(List.of(more));
        MavenRun run = suite.run(label, arguments.toArray(String[]::new));
        if (run.exitCode() != 0) {
            throw new IllegalStateException("Maven ended with " + run.exitCode() + ", see " + run.log());
        }
    }

    private Path history() {
        return suite.target().resolve("shards-history.gz");
    }

    private Path planDirectory(int shards) {
        return suite.target().resolve("shards-of-" + shards);
    }
}
