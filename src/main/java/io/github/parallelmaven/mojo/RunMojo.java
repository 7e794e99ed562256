package io.github.parallelmaven.mojo;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import io.github.parallelmaven.shard.ShardRequest;
import java.io.File;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** Runs the tests of the project in parallel worker JVMs and reports them as Surefire does. */
@Mojo(
        name = "run",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RunMojo extends AbstractParallelMojo {

    /**
     * Runs one of several shards only: {@code k/N}, with k from 1 to N, or {@code auto}, which asks the CI service. All
     * tests run where it is not given, also on a node of a CI service that knows its index: nodes which share a build are
     * not always there to share its tests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.shard")
    @Nullable
    String shard;

    /**
     * Number of shards, for {@code parallel.shard=auto} on services that tell a node its index alone, such as Kubernetes.
     * Where the service tells a number too, both have to agree.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.shards")
    @Nullable
    Integer shards;

    /**
     * Plan to hold to, as <code>parallel:shards</code> wrote it: the file, or its directory. It is refused where it has
     * another number of shards or a class that is not there; a class that it does not know runs in the last shard. Where
     * it is not given, each node makes the plan itself, the same one from the same classes and the same history.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.plan")
    @Nullable
    File plan;

    /**
     * Which of the selected tests to run: {@code all}, or {@code failed}, those that failed or did not end when they were
     * last run in this directory. Where nothing failed, or nothing is known of it, all run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.only", defaultValue = "all")
    String only;

    private final ToolchainManager toolchains;
    private final RepositorySystem repositories;

    /**
     * Called by Maven.
     *
     * @param toolchains finds the JDK that the build asks for
     * @param repositories resolves the engines that the project does not bring
     */
    @Inject
    public RunMojo(ToolchainManager toolchains, RepositorySystem repositories) {
        this.toolchains = toolchains;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Steps steps = profile ? Steps.timedBy(Clock.systemUTC()) : Steps.untimed();
        try {
            SurefireInheritance inherited =
                    steps.time("reading the configuration", () -> SurefireInheritance.into(this));
            if (isSkipped()) {
                getLog().info("Tests are skipped.");
                return;
            }
            BuiltIns.prepare(ProjectInputs.historyFile(this));
            surefireDependencies = inherited.dependencies();
            announce(inherited.lines());
            runOnce(steps);
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    private void runOnce(Steps steps) throws MojoExecutionException, MojoFailureException {
        if (!CompiledTests.of(this).exist()) {
            getLog().info("No tests to run.");
            return;
        }
        if (execution.getSource() == MojoExecution.Source.CLI) {
            refuseStaleClasses();
        }
        ShardRequest part = part();
        ProjectInputs inputs = new ProjectInputs(this, toolchains, new PlatformResolver(repositories), steps);
        inputs.debugging().notice().ifPresent(getLog()::info);
        RunRequest request = inputs.request(part);
        if (replay != null && !replay.isBlank()) {
            ReplayChoice choice = ReplayChoice.of(replay, new SameBuild(session, project, execution).started());
            if (!choice.module().equals(request.module())) {
                getLog().info("Not run: the order to repeat is one of " + choice.module() + ".");
                return;
            }
            request = request.replaying(choice.units());
        }
        boolean onlyFailed = LastFailures.isWanted(only);
        RunRequest whole = request;
        LastFailures last = steps.time(
                "reading the last failures",
                () -> LastFailures.of(whole, reportOptions().directoryOf(1), onlyFailed, getLog()));
        if (onlyFailed) {
            request = last.alone();
        }
        if (isRepetition(request)) {
            getLog().info("These tests have already been run in this build with this configuration.");
            return;
        }
        conclude(request, last.keep(request, execution(steps).run(request, reportOptions())));
    }

    private @Nullable ShardRequest part() {
        if (shard == null || shard.isBlank()) {
            if (plan != null) {
                throw Problem.UNKNOWN_SHARD.with("the parameters", "there is parallel.plan without parallel.shard");
            }
            return null;
        }
        ShardChoice choice = ShardChoice.of(shard, shards, System.getenv());
        getLog().info(choice.line());
        return new ShardRequest(choice.number(), plan == null ? null : plan.toPath());
    }

    /** Once in a build, however many modules there are. */
    private void announce(List<String> lines) {
        BuildMemory memory = BuildMemory.of(session);
        lines.stream().filter(memory::isFirst).forEach(getLog()::warn);
        if (workers == null && Workers.isZero(forkCount)) {
            getLog().warn("Surefire's <forkCount> 0 means one worker: tests never run in Maven's JVM");
        }
        if (shutdown.strip().equalsIgnoreCase("testset")) {
            getLog().warn("Surefire's <shutdown> testset means exit: no worker outlives its build");
        }
    }

    private Execution execution(Steps steps) {
        SameBuild again = new SameBuild(session, project, execution);
        return new Execution(
                session,
                project,
                getLog(),
                printSummary ? progress : "none",
                again,
                maxWorkers,
                pictures(project, ProjectInputs.topmost(session)),
                steps);
    }

    private void refuseStaleClasses() {
        StaleClasses stale = new StaleClasses(Clock.systemUTC().instant());
        stale.refuse(testClassesDirectory.toPath(), CompiledTests.paths(project.getTestCompileSourceRoots()));
        stale.refuse(classesDirectory.toPath(), CompiledTests.paths(project.getCompileSourceRoots()));
    }

    /** Whether this build ran the same before, as {@code mvn verify site} would. */
    @SuppressWarnings("unchecked") // Maven's signature is raw; the map holds whatever plugins put there
    private boolean isRepetition(RunRequest request) {
        Set<RunRequest> before =
                (Set<RunRequest>) getPluginContext().computeIfAbsent(RunRequest.class, key -> new HashSet<>());
        return !before.add(request);
    }

    private void conclude(RunRequest request, RunResult result) throws MojoExecutionException, MojoFailureException {
        List<String> faults = new ArrayList<>(result.faults());
        if (!result.stopped().isEmpty()) {
            faults.add(result.stopped());
        }
        if (result.counts().tests() == 0 && faults.isEmpty()) {
            if (result.portion() != null && !result.portion().isAlone()) {
                getLog().info("No tests to run in this shard.");
            } else {
                sayEmpty(request, result.schedule().classes());
            }
        }
        List<String> lost = result.lost().stream().map(TestUnit::id).toList();
        List<String> expired = result.judgement().expired();
        Exit.of(result.held(), expired, lost, faults, failOnFlakeCount, testFailureIgnore, reportsDirectory.toPath())
                .leave(getLog());
        LastFailures.refuseMissing(request, result);
    }

    private void sayEmpty(RunRequest request, int units) {
        SelectionRequest selection = request.selection();
        String patterns = TestFilter.of(selection).describe();
        String directory = request.testClassesDirectory().toString();
        String line = new EmptyRun(selection.test(), units, directory, patterns)
                .judge(
                        request.options().failIfNoSpecifiedTests(),
                        request.options().failIfNoTests());
        if (units > 0 && !selection.test().isEmpty()) {
            getLog().warn(line);
        } else {
            getLog().info(line);
        }
    }
}
