package io.github.parallelmaven.mojo;

import io.github.parallelmaven.run.RunOptions;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say what becomes of tests that fail or hang. Names, types and properties are Surefire's. */
abstract class FailureMojo extends VerdictMojo {

    /**
     * How many times a failed test is run again at most, until it passes. It runs in the same JVM, after all other tests
     * that this JVM has to run. A test that passes then is called flaky and does not fail the build.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.rerunFailingTestsCount", defaultValue = "0")
    int rerunFailingTestsCount;

    /**
     * Number of flaky tests that fails the build; {@code 0} for no such limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.failOnFlakeCount", defaultValue = "0")
    int failOnFlakeCount;

    /**
     * Number of failed tests after which no further test class begins; {@code 0} for no such limit. Of classes that have
     * begun, JUnit 6 skips the rest; with older versions they run to their end. Flaky tests do not count.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.skipAfterFailureCount", defaultValue = "0")
    int skipAfterFailureCount;

    /**
     * Seconds that a test class may take before the JVM that runs it is killed; {@code 0} for no limit. The test that
     * was running is an error, and the others run in a new JVM.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.timeout", defaultValue = "0")
    int forkedProcessTimeoutInSeconds;

    /**
     * What becomes of the workers' JVMs when the build is stopped: with {@code exit} they run their shutdown hooks and
     * are killed a second later, with {@code kill} they end at once. {@code testset} is the same as {@code exit}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.shutdown", defaultValue = "exit")
    String shutdown;

    /**
     * Looks after each test class for what it left behind in its JVM: threads, system properties, default locale and time
     * zone, standard streams, shutdown hooks. With {@code summary} the closing summary names class and thing; with
     * {@code report} the XML reports do so too, as properties {@code parallel.leak.1} and so on, security providers are
     * looked at as well, and each worker has a folder for temporary files of its own, in which files left behind are
     * seen; {@code off} looks at nothing.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.leaks", defaultValue = RunOptions.LEAKS)
    String leaks;

    /**
     * Lets the JVMs of the tests wait for a debugger. {@code true} means port 5005 of this machine and one worker; any
     * other text but {@code false} is taken for options of the JVM, which follow those of {@code argLine}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.surefire.debug")
    @Nullable
    String debugForkedProcess;
}
