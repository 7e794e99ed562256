package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.run.RunRequest;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/** Runs the tests of the project in parallel worker JVMs and reports them as Surefire does. */
@Mojo(
        name = "run",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        threadSafe = true)
public final class RunMojo extends AbstractParallelMojo {

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
        try {
            SurefireInheritance inherited = SurefireInheritance.into(this);
            if (isSkipped()) {
                getLog().info("Tests are skipped.");
                return;
            }
            surefireDependencies = inherited.dependencies();
            announce(inherited.lines());
            runOnce();
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    private void runOnce() throws MojoExecutionException, MojoFailureException {
        if (!CompiledTests.of(this).exist()) {
            getLog().info("No tests to run.");
            return;
        }
        if (execution.getSource() == MojoExecution.Source.CLI) {
            refuseStaleClasses();
        }
        ProjectInputs inputs = new ProjectInputs(this, toolchains, new PlatformResolver(repositories));
        inputs.debugging().notice().ifPresent(getLog()::info);
        RunRequest request = inputs.request();
        if (isRepetition(request)) {
            getLog().info("These tests have already been run in this build with this configuration.");
            return;
        }
        conclude(request, execution().run(request, reportOptions()));
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

    private Execution execution() {
        String again = new SameBuild(session, project, execution).command();
        return new Execution(session, project, getLog(), printSummary ? progress : "none", again, maxWorkers);
    }

    private void refuseStaleClasses() {
        StaleClasses stale = new StaleClasses(Clock.systemUTC().instant());
        stale.refuse(testClassesDirectory.toPath(), CompiledTests.paths(project.getTestCompileSourceRoots()));
        stale.refuse(classesDirectory.toPath(), CompiledTests.paths(project.getCompileSourceRoots()));
    }

    /** Whether this build ran the same before, as {@code mvn verify site} would. */
    @SuppressWarnings("unchecked") // Maven's signature is raw; the map holds whatever plugins put there
    private boolean isRepetition(RunRequest request) {
        return getPluginContext().put(request, true) != null;
    }

    private void conclude(RunRequest request, RunResult result) throws MojoExecutionException, MojoFailureException {
        List<String> faults = new ArrayList<>(result.faults());
        if (!result.stopped().isEmpty()) {
            faults.add(result.stopped());
        }
        if (result.counts().tests() == 0 && faults.isEmpty()) {
            sayEmpty(request, result.schedule().order().size());
        }
        List<String> lost = result.lost().stream().map(TestUnit::id).toList();
        Exit.of(result.counts(), lost, faults, failOnFlakeCount, testFailureIgnore, reportsDirectory.toPath())
                .leave(getLog());
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
