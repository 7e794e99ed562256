package io.github.parallelmaven.mojo;

import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters about threads inside a worker's JVM. Names, types and properties are Surefire's. */
abstract class ThreadingMojo extends SelectingMojo {

    /**
     * What JUnit 4 and TestNG run in threads of a worker's JVM: {@code classes}, {@code methods}, {@code both} (which is
     * {@code classesAndMethods}), {@code tests} or {@code instances} (both of TestNG), or {@code none}. Jupiter has
     * configuration parameters of its own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel")
    @Nullable
    String parallel;

    /**
     * Number of threads for {@code parallel}. Where it is 0, the greater of {@code threadCountClasses} and
     * {@code threadCountMethods} is used, or else what the engine takes by itself.
     *
     * @since 0.1.0
     */
    @Parameter(property = "threadCount", defaultValue = "0")
    int threadCount;

    /**
     * Number of threads for classes, where {@code threadCount} is 0.
     *
     * @since 0.1.0
     */
    @Parameter(property = "threadCountClasses", defaultValue = "0")
    int threadCountClasses;

    /**
     * Number of threads for methods, where {@code threadCount} is 0.
     *
     * @since 0.1.0
     */
    @Parameter(property = "threadCountMethods", defaultValue = "0")
    int threadCountMethods;
}
