package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;
import io.github.parallelmaven.run.LeakWatch;
import io.github.parallelmaven.run.Recycling;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say when a worker's JVM is replaced. Surefire does not have them. */
abstract class RecyclingMojo extends ForkingMojo {

    /**
     * Number of test classes, or parts of classes, after which the JVM of a worker is replaced by a new one; {@code 0}
     * for never. The new one is started while the old one still works.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.recycleAfterClasses", defaultValue = "0")
    int recycleAfterClasses;

    /**
     * Memory, such as {@code 512m} or {@code 2g}, that a worker's JVM may hold after a test class: heap without garbage,
     * classes and compiled code. One that holds more is replaced as soon as a new one has started. Default: any amount.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.recycleAboveMemory")
    @Nullable
    String recycleAboveMemory;

    /**
     * Replaces the JVM of a worker after a test class that left something behind in it, as far as
     * <code>parallel.leaks</code> looks, so that no other class meets it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.recycleAfterLeak", defaultValue = "false")
    boolean recycleAfterLeak;

    /**
     * Starts the JVM that will follow, be it with {@code reuseForks=false} or with one of the parameters above, while the
     * present one still works; it waits until that one has ended. With {@code false} it starts only then, and each worker
     * has one JVM at a time. None waits where a debugger may connect to the tests.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.spareJvms", defaultValue = "true")
    boolean spareJvms;

    /** When a worker's JVM is replaced. */
    final Recycling recycling(LeakWatch watch, boolean debugged) {
        if (recycleAfterLeak && watch == LeakWatch.OFF) {
            throw Problem.BAD_PARAMETER.with(
                    "parallel.leaks", "off", "summary or report with parallel.recycleAfterLeak");
        }
        return new Recycling(
                ProjectInputs.count("parallel.recycleAfterClasses", recycleAfterClasses),
                MemorySize.limit("parallel.recycleAboveMemory", recycleAboveMemory),
                recycleAfterLeak,
                spareJvms && !debugged);
    }
}
