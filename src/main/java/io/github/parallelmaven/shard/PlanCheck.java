package io.github.parallelmaven.shard;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A plan against the classes that a node sees.
 *
 * @param plan the plan
 */
public record PlanCheck(ShardPlan plan) {

    private static final int NAMED = 5;

    /**
     * Refuses a plan that was made for something else.
     *
     * @param file where the plan comes from, for the message
     * @param number the shard that this node runs
     * @param module key of the module that this node runs
     * @param found all units that this node sees
     * @throws io.github.parallelmaven.problem.ParallelException if it is for another module or number of shards, or
     *     names a class that does not exist here
     */
    public void demandFit(Path file, ShardNumber number, String module, List<TestUnit> found) {
        if (!plan.module().equals(module)) {
            throw Problem.PLAN_MISMATCH.with(file, "it is for " + plan.module() + ", and this is " + module);
        }
        if (plan.shards() != number.total()) {
            throw Problem.PLAN_MISMATCH.with(
                    file, "it has " + plan.shards() + " shards, and shard " + number + " was asked for");
        }
        Set<String> here = found.stream()
                .flatMap(unit -> unit.classes().stream())
                .map(TestClass::name)
                .collect(Collectors.toCollection(HashSet::new));
        List<String> missing = plan.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .filter(name -> !here.contains(name))
                .toList();
        if (!missing.isEmpty()) {
            String more = missing.size() > NAMED ? " and " + (missing.size() - NAMED) + " more" : "";
            throw Problem.PLAN_MISMATCH.with(
                    file,
                    "it has test classes which are not selected here: "
                            + String.join(", ", missing.subList(0, Math.min(NAMED, missing.size()))) + more);
        }
    }

    /**
     * Picks the units of a shard. A unit that the plan does not know belongs to the shard of the remainder.
     *
     * @param shard number of the shard, from 1
     * @param found all units that this node sees
     * @return the units of that shard, in their order
     */
    public List<TestUnit> share(int shard, List<TestUnit> found) {
        Map<String, Integer> shards = plan.units().stream()
                .flatMap(unit -> unit.topLevelNames().stream().map(name -> Map.entry(name, unit.shard())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Function<TestUnit, Integer> shardOf = unit -> shards.getOrDefault(unit.id(), plan.remainder());
        return found.stream().filter(unit -> shardOf.apply(unit) == shard).toList();
    }

    /**
     * The units that the plan does not know.
     *
     * @param found all units that this node sees
     * @return their ids
     */
    public List<String> unknown(List<TestUnit> found) {
        Set<String> known = plan.units().stream()
                .flatMap(unit -> unit.topLevelNames().stream())
                .collect(Collectors.toSet());
        return found.stream()
                .map(TestUnit::id)
                .filter(id -> !known.contains(id))
                .toList();
    }
}
