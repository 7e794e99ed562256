package io.github.parallelmaven.run;

import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.shard.PlanCheck;
import io.github.parallelmaven.shard.PlanFile;
import io.github.parallelmaven.shard.ShardNumber;
import io.github.parallelmaven.shard.ShardPlan;
import io.github.parallelmaven.shard.ShardRequest;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run is to do of all that was found.
 *
 * @param units the units that it runs
 * @param portion its place in a larger run; {@code null} where it runs everything
 */
record Share(List<TestUnit> units, @Nullable Portion portion) {

    /**
     * Takes everything, or the part of one shard.
     *
     * @param request the run
     * @param tools knows how to deal, and what is known of durations
     * @param found all units
     * @throws io.github.parallelmaven.problem.ParallelException if a plan was given and does not fit
     */
    static Share of(RunRequest request, RunTools tools, List<TestUnit> found) {
        ShardRequest shard = request.shard();
        if (shard == null) {
            return new Share(found, null);
        }
        ShardNumber number = shard.number();
        Path file = shard.plan();
        ShardPlan plan = file == null
                ? tools.planning().plan(found, number.total())
                : fitting(PlanFile.read(file), file, number, request.module(), found);
        return new Share(new PlanCheck(plan).share(number.number(), found), plan.portion(number.number()));
    }

    private static ShardPlan fitting(
            ShardPlan plan, Path file, ShardNumber number, String module, List<TestUnit> found) {
        new PlanCheck(plan).demandFit(file, number, module, found);
        return plan;
    }
}
