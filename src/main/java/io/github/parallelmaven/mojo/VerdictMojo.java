package io.github.parallelmaven.mojo;

import java.io.File;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what is made of failed tests beyond what Surefire makes of them. */
abstract class VerdictMojo extends RecyclingMojo {

    /**
     * How many times a failed test is tried again at most. The first further attempt is made in the JVM that saw the
     * failure, after all other tests of this JVM; the others, when all tests have been run, alone in a fresh JVM. So a
     * test that is flaky is told from one that fails only together with others. A test that passes then does not fail
     * the build. A test over which a JVM died or was killed is tried again alone at once.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.retries", defaultValue = "0")
    int retries;

    /**
     * What {@code parallel.retries} may cost: how many tests are tried again at most, such as {@code 20}; what share of
     * the time that the workers have had, such as {@code 10%}; or both, {@code 20,10%}. Default: no limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.retryBudget")
    @Nullable
    String retryBudget;

    /**
     * How many tests may have failed at first before {@code parallel.retries} does nothing any more: a number, a share
     * of the tests that have been run, or both. A share counts from ten failures on.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.retryMaxFailed", defaultValue = "20%")
    String retryMaxFailed;

    /**
     * File of tests whose failures are known and do not break the build for a time; a line for each, with a pattern in
     * Surefire's language, the last day, an owner and a reason. A relative path starts at the directory of the project.
     * Default: {@code .parallel-quarantine} in the topmost directory of the build, if it is there.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.quarantine")
    @Nullable
    File quarantine;

    /**
     * Runs what one JVM of an earlier run ran, in the same order, in one JVM: the file with the orders, a {@code #}, and
     * the name of the JVM, for example <code>target/parallel/orders.json#2</code> for the first JVM of worker 2 and
     * {@code #2.3} for its third. A failing run prints the command. A relative path starts where Maven was started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.replay")
    @Nullable
    String replay;
}
