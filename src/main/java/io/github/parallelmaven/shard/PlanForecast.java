package io.github.parallelmaven.shard;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a plan promises.
 *
 * @param plan the plan
 * @param micros the sum of the expected times of each shard, in microseconds
 */
public record PlanForecast(ShardPlan plan, List<Long> micros) {

    /** Copies the list. */
    public PlanForecast {
        micros = List.copyOf(micros);
    }

    /**
     * Adds up a plan.
     *
     * @param plan the plan
     * @return its forecast
     */
    public static PlanForecast of(ShardPlan plan) {
        List<Long> sums = new ArrayList<>(Collections.nCopies(plan.shards(), 0L));
        plan.units().forEach(unit -> sums.set(unit.shard() - 1, sums.get(unit.shard() - 1) + unit.micros()));
        return new PlanForecast(plan, sums);
    }

    /**
     * The time of the shard that takes longest.
     *
     * @return zero for a plan of nothing
     */
    public Duration longest() {
        return Duration.of(Collections.max(micros), ChronoUnit.MICROS);
    }

    /**
     * By how much the shortest shard is shorter than the longest.
     *
     * @return a part of the longest, from 0 to 1
     */
    public double spread() {
        long most = Collections.max(micros);
        return most == 0 ? 0 : (most - Collections.min(micros)) / (double) most;
    }

    /**
     * The time that no plan of these estimates beats: the longest unit, or the sum divided by the shards.
     *
     * @return zero for a plan of nothing
     */
    public Duration lowerBound() {
        long sum = micros.stream().mapToLong(Long::longValue).sum();
        long longest =
                plan.units().stream().mapToLong(PlannedUnit::micros).max().orElse(0);
        return Duration.of(Math.max(longest, (sum + plan.shards() - 1) / plan.shards()), ChronoUnit.MICROS);
    }

    /**
     * All that in words.
     *
     * @return lines for a console
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        long measured = plan.units().stream().filter(PlannedUnit::measured).count();
        lines.add(String.format(
                Locale.ROOT,
                "%d test classes in %d %s by the strategy %s (history for %d of them)",
                plan.units().size(),
                plan.shards(),
                plan.shards() == 1 ? "shard" : "shards",
                plan.strategy(),
                measured));
        int width = Math.max("File".length(), ShardFile.name(plan.shards()).length());
        lines.add(
                String.format(Locale.ROOT, "%9s  %-" + width + "s  %7s  %9s", "Shard", "File", "Classes", "Predicted"));
        for (int shard = 1; shard <= plan.shards(); shard++) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%9s  %-" + width + "s  %7d  %9s",
                    shard + "/" + plan.shards(),
                    ShardFile.name(shard),
                    plan.of(shard).size(),
                    ShardTime.text(Duration.of(micros.get(shard - 1), ChronoUnit.MICROS))));
        }
        lines.add(bound());
        return lines;
    }

    private String bound() {
        Duration bound = lowerBound();
        String by = plan.units().stream()
                .max(Comparator.comparingLong(PlannedUnit::micros))
                .filter(unit -> Duration.of(unit.micros(), ChronoUnit.MICROS).equals(bound))
                .map(unit -> "the time of " + unit.id())
                .orElse("the sum of all divided by the shards");
        return String.format(
                Locale.ROOT,
                "Longest %s, the shortest is %.1f %% below it; no plan is below %s, %s",
                ShardTime.text(longest()),
                100 * spread(),
                ShardTime.text(bound),
                by);
    }
}
