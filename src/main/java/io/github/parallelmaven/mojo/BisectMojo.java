package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest set of test classes that make a test fail when they run before it in one JVM. The test is named by
 * {@code -Dtest}; what ran before it is what the last run says.
 */
@Mojo(name = "bisect", requiresDependencyResolution = ResolutionScope.TEST, threadSafe = true)
public final class BisectMojo extends AbstractParallelMojo {

    /**
     * File with the orders of the run in which the test failed. Default: {@code parallel/orders.json} in the build
     * directory, which each run writes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.orders")
    @Nullable
    File orders;

    private final ToolchainManager toolchains;
    private final RepositorySystem repositories;

    /**
     * Called by Maven.
     *
     * @param toolchains finds the JDK that the build asks for
     * @param repositories resolves the engines that the project does not bring
     */
    @Inject
    public BisectMojo(ToolchainManager toolchains, RepositorySystem repositories) {
        this.toolchains = toolchains;
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            surefireDependencies = SurefireInheritance.into(this).dependencies();
            if (!CompiledTests.of(this).exist()) {
                getLog().info("No tests to run.");
                return;
            }
            search();
        } catch (ParallelException e) {
            getLog().debug(e);
            Exit.of(e).leave(getLog());
        }
    }

    private void search() {
        String target = test;
        if (target == null || target.isBlank()) {
            throw Problem.BAD_PARAMETER.with(
                    "test", "", "the test that fails: -Dtest=ThatTest#method or -Dtest=ThatTest");
        }
        // What ran before it is not what it names, and one attempt tells enough.
        test = null;
        retries = 0;
        rerunFailingTestsCount = 0;
        skipAfterFailureCount = 0;
        ProjectInputs inputs = new ProjectInputs(this, toolchains, new PlatformResolver(repositories));
        new Search(this, inputs.request(null), target).run();
    }
}
