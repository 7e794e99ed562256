package io.github.parallelmaven.run;

import io.github.parallelmaven.discovery.TestDiscovery;
import io.github.parallelmaven.discovery.UnitGrouping;
import io.github.parallelmaven.estimate.Estimator;
import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.HistoryStore;
import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.schedule.LowerBound;
import io.github.parallelmaven.schedule.SchedulingStrategy;
import io.github.parallelmaven.schedule.ShardDeal;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import io.github.parallelmaven.shard.PlanForecast;
import io.github.parallelmaven.shard.ShardPlan;
import io.github.parallelmaven.shard.ShardTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Makes the plan that nodes share. Each of them comes to the same one from the same classes and the same history. */
public final class ShardPlanning {

    /**
     * No machine: nodes may differ in processors, Java and system, and have to expect the same times all the same. So
     * what was measured in any environment counts alike.
     */
    private static final Environment ANYWHERE = new Environment("", 0, 0, false);

    private final String module;
    private final SelectionRequest selection;
    private final HistoryStore history;
    private final SchedulingStrategy strategy;
    private final String strategyName;

    /**
     * Keeps what a plan depends on besides the classes.
     *
     * @param module key of the module
     * @param selection which classes are asked for
     * @param history what is known of durations
     * @param strategy deals the units
     * @param strategyName its name
     */
    public ShardPlanning(
            String module,
            SelectionRequest selection,
            HistoryStore history,
            SchedulingStrategy strategy,
            String strategyName) {
        this.module = module;
        this.selection = selection;
        this.history = history;
        this.strategy = strategy;
        this.strategyName = strategyName;
    }

    /**
     * Finds the units of the module as a run would.
     *
     * @param testClassesDirectory root of the compiled tests
     * @param archives jars or directories which are searched too
     * @return the units in the order of the file system
     */
    public List<TestUnit> discover(Path testClassesDirectory, List<Path> archives) {
        return UnitGrouping.group(
                new TestDiscovery().discover(testClassesDirectory, archives, TestFilter.of(selection)::selectsClass));
    }

    /**
     * Deals units to a number of shards.
     *
     * @param units the units of the module, in any order
     * @param shards how many, at least 1
     * @return the plan
     */
    public ShardPlan plan(List<TestUnit> units, int shards) {
        return dealt(estimated(units), shards);
    }

    /**
     * Deals units to as few shards as a time allows.
     *
     * @param units the units of the module, in any order
     * @param limit what no shard may be expected to exceed
     * @return the plan
     * @throws io.github.parallelmaven.problem.ParallelException if a single unit exceeds it
     */
    public ShardPlan fitting(List<TestUnit> units, Duration limit) {
        List<EstimatedUnit> estimated = estimated(units);
        estimated.stream()
                .max(Comparator.comparingLong(EstimatedUnit::nanos))
                .filter(longest -> longest.nanos() > limit.toNanos())
                .ifPresent(longest -> {
                    throw Problem.SHARD_TIME_TOO_SHORT.with(
                            longest.unit().id(),
                            ShardTime.text(longest.estimate().expected().plusMillis(1)),
                            ShardTime.text(limit));
                });
        int shards = 1;
        while (shards < units.size() && LowerBound.of(estimated, shards).compareTo(limit) > 0) {
            shards++;
        }
        ShardPlan plan = dealt(estimated, shards);
        // With a shard for each unit the longest unit is the longest shard, so this comes to an end.
        while (shards < units.size() && PlanForecast.of(plan).longest().compareTo(limit) > 0) {
            plan = dealt(estimated, ++shards);
        }
        return plan;
    }

    private List<EstimatedUnit> estimated(List<TestUnit> units) {
        List<TestUnit> byName =
                units.stream().sorted(Comparator.comparing(TestUnit::id)).toList();
        return new Estimator(history.read().of(module), ANYWHERE)
                .estimate(byName).stream().map(ShardPlanning::inMicros).toList();
    }

    /** As exact as the plan's file: what a node reads from it and what another one works out have to be the same. */
    private static EstimatedUnit inMicros(EstimatedUnit unit) {
        Estimate exact = unit.estimate();
        Duration expected = exact.expected().truncatedTo(ChronoUnit.MICROS);
        return new EstimatedUnit(unit.unit(), new Estimate(expected, exact.low(), exact.high(), exact.source()));
    }

    private ShardPlan dealt(List<EstimatedUnit> units, int shards) {
        return ShardPlan.of(
                module, strategyName, TestFilter.of(selection).patterns(), ShardDeal.deal(strategy, units, shards));
    }
}
