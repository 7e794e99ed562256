package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.ShardPlanning;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import io.github.parallelmaven.shard.PlanFile;
import io.github.parallelmaven.shard.PlanForecast;
import io.github.parallelmaven.shard.ShardFile;
import io.github.parallelmaven.shard.ShardPlan;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Deals the test classes of the project to shards, and writes a file for each that Surefire and <code>parallel:run</code>
 * take, together with the sealed plan. No test is run.
 */
@Mojo(
        name = "shards",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class ShardsMojo extends AbstractParallelMojo {

    /**
     * Number of shards.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.shards")
    @Nullable
    Integer shards;

    /**
     * Time that no shard may be expected to exceed, for example {@code 5m}, {@code 90s}, {@code 1h30m} or
     * {@code PT90S}: as many shards are made as that takes. It counts the tests of a shard one after the other, without
     * the start of a JVM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.shardTime")
    @Nullable
    String shardTime;

    /**
     * Directory for {@code shard_0.txt} and so on and {@code plan.json}. Shards of an older plan are taken away.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.output", defaultValue = "${project.build.directory}/parallel-shards")
    File output;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            SurefireInheritance.into(this);
            if (isSkipped() || !CompiledTests.of(this).exist()) {
                getLog().info("No tests to plan.");
                return;
            }
            ShardPlan plan = plan();
            PlanFile.write(plan, output.toPath());
            tell(plan);
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    private ShardPlan plan() {
        SelectionRequest selection = ProjectInputs.selection(this);
        if (TestFilter.of(selection).filtersMethods()) {
            getLog().warn("The selection names methods, and shards speak of classes: give it to each shard's run too");
        }
        ShardPlanning planning = BuiltIns.planning(
                ProjectInputs.module(project, execution.getExecutionId()),
                selection,
                strategy,
                ProjectInputs.historyFile(this),
                getLog()::warn);
        List<TestUnit> units = planning.discover(
                testClassesDirectory.toPath(),
                ScannedDependencies.files(project.getArtifacts(), Texts.given(dependenciesToScan)));
        if ((shards == null) == (shardTime == null)) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.shards",
                    String.valueOf(shards),
                    "either parallel.shards=N or parallel.shardTime, for example 5m");
        }
        return shardTime == null
                ? planning.plan(units, ShardChoice.count(shards))
                : planning.fitting(units, TimeSpan.of("parallel.shardTime", shardTime));
    }

    private void tell(ShardPlan plan) {
        PlanForecast.of(plan).lines().forEach(getLog()::info);
        getLog().info("A test class that this plan does not know runs in " + ShardFile.name(plan.remainder())
                + " alone");
        getLog().info("Sealed as " + plan.digest().substring(0, 12) + " in "
                + output.toPath().resolve(PlanFile.NAME));
    }
}
