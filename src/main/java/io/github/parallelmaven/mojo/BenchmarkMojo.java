package io.github.parallelmaven.mojo;

import io.github.parallelmaven.benchmark.BenchmarkFiles;
import io.github.parallelmaven.benchmark.BenchmarkResult;
import io.github.parallelmaven.problem.ParallelException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Compares all strategies: simulated on the measured times of the project's own tests for 1 to 64 workers; with
 * {@code parallel.testCount}, or where nothing was measured yet, simulated on made-up suites; with
 * {@code parallel.measured}, by running the tests.
 */
@Mojo(
        name = "benchmark",
        defaultPhase = LifecyclePhase.TEST,
        requiresDependencyResolution = ResolutionScope.TEST,
        requiresProject = false,
        threadSafe = true)
public final class BenchmarkMojo extends AbstractParallelMojo {

    /**
     * Number of tests in each made-up suite. Where it is given, made-up suites are simulated and not the project's own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.testCount")
    @Nullable
    Integer testCount;

    /**
     * Runs the tests of the project, the strategies taking turns, in place of a simulation.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.measured", defaultValue = "false")
    boolean measured;

    /**
     * How many times {@code parallel.measured} runs the tests with each strategy.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.repeats", defaultValue = "3")
    int repeats;

    /**
     * How many possible runs are simulated, each with other deviations from the expected times.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.trials", defaultValue = "200")
    int trials;

    /**
     * Seed of what is left to chance in a simulation.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.seed", defaultValue = "1")
    long seed;

    /**
     * Directory for {@code benchmark.json} and {@code benchmark.svg}. Default: {@code parallel/benchmark} in the build
     * directory of the project, or in {@code target} where there is none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.benchmarkDirectory")
    @Nullable
    File benchmarkDirectory;

    private final ToolchainManager toolchains;
    private final RepositorySystem repositories;

    /**
     * Called by Maven.
     *
     * @param toolchains finds the JDK that the build asks for
     * @param repositories resolves the engines that the project does not bring
     */
    @Inject
    public BenchmarkMojo(ToolchainManager toolchains, RepositorySystem repositories) {
        this.toolchains = toolchains;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            surefireDependencies = SurefireInheritance.into(this).dependencies();
            if (isSkipped()) {
                getLog().info("Tests are skipped, and so is their benchmark.");
                return;
            }
            compared().ifPresent(this::publish);
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    private Optional<BenchmarkResult> compared() {
        return new Comparison(this, new ProjectInputs(this, toolchains, new PlatformResolver(repositories))).made();
    }

    private void publish(BenchmarkResult result) {
        result.lines().forEach(getLog()::info);
        BenchmarkFiles.write(directory(), result);
        getLog().info("Chart and figures: " + directory().resolve("benchmark.svg") + ", benchmark.json");
    }

    /** Whether there is a POM. */
    boolean hasProject() {
        return project.getFile() != null;
    }

    /** Where the results go. */
    Path directory() {
        if (benchmarkDirectory != null) {
            return benchmarkDirectory.toPath();
        }
        // Without a POM Maven leaves an expression in the place of the build directory.
        Path build = hasProject()
                ? Path.of(project.getBuild().getDirectory())
                : Path.of(session.getExecutionRootDirectory(), "target");
        return build.resolve("parallel").resolve("benchmark");
    }
}
