package io.github.parallelmaven.mojo;

import io.github.parallelmaven.run.Supervision;
import io.github.parallelmaven.run.TimeLimits;
import java.time.Duration;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say how the workers' JVMs are watched over. Surefire does not have them. */
abstract class SupervisingMojo extends PicturingMojo {

    /** Below the directory of the reports. */
    private static final String DUMPS = "parallel-dumps";

    /**
     * Time that one test may take, such as {@code 90s}, {@code 5m}, {@code 1h30m} or {@code PT90S}. At the limit the
     * threads and the heap of its JVM are written to <code>parallel-dumps</code> in the directory of the reports, the JVM
     * and all that it started are killed, the test is an error that says where it stood, and the others run in a new JVM.
     * No limit holds where a debugger may connect to the tests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.testTimeout")
    @Nullable
    String testTimeout;

    /**
     * Time that one test class may take, with its set-up and tear-down, or one part of a class that was split. At the
     * limit the same happens as with {@code testTimeout}, to the test that runs then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.classTimeout")
    @Nullable
    String classTimeout;

    /**
     * Time that a worker's JVM may be silent while it has a test class in hand: no test begins or ends, and nothing is
     * printed. At the limit the same happens as with {@code testTimeout}, to the test that runs then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.outputTimeout")
    @Nullable
    String outputTimeout;

    /**
     * Time that the run may take. At the limit the same happens as with {@code testTimeout}, to all tests that run then;
     * no other begins, the classes that did not begin are named, and the build fails.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.runTimeout")
    @Nullable
    String runTimeout;

    /** How the JVMs are watched over; somebody who looks at one with a debugger has all the time of the world. */
    final Supervision supervision(boolean debugged) {
        TimeLimits limits = new TimeLimits(
                limit("testTimeout", testTimeout, debugged),
                limit("classTimeout", classTimeout, debugged),
                limit("outputTimeout", outputTimeout, debugged),
                limit("runTimeout", runTimeout, debugged));
        return new Supervision(limits, reportOptions().directoryOf(1).resolve(DUMPS));
    }

    private static Duration limit(String parameter, @Nullable String text, boolean debugged) {
        Duration limit = TimeSpan.limit("parallel." + parameter, text);
        return debugged ? Duration.ZERO : limit;
    }
}
