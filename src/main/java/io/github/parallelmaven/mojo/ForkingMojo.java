package io.github.parallelmaven.mojo;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say in what JVM the tests run. Names, types and properties are Surefire's. */
abstract class ForkingMojo extends ThreadingMojo {

    /**
     * Directory of the compiled classes under test.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.outputDirectory}")
    File classesDirectory;

    /**
     * Dependencies to leave off the test class path, as patterns
     * {@code groupId:artifactId[:type[:classifier[:version]]]} with <code>*</code> and {@code ?}. What such a
     * dependency needs itself stays on the class path.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.dependency.excludes")
    @Nullable
    List<String> classpathDependencyExcludes;

    /**
     * Scope to leave off the test class path: {@code compile} (and provided, system), {@code runtime} (and compile),
     * {@code compile+runtime}, {@code runtime+system} or {@code test} (which is everything).
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    String classpathDependencyScopeExclude;

    /**
     * Directories and jars to add to the end of the test class path. An entry may hold several, separated by commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.additionalClasspath")
    @Nullable
    List<String> additionalClasspathElements;

    /**
     * Artifacts to add to the end of the test class path with what they need, each resolved by itself: the dependency
     * management of the project does not apply to them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.additionalClasspathDependencies")
    @Nullable
    List<Dependency> additionalClasspathDependencies;

    /**
     * Artifact that is JUnit 4 for this project, as {@code groupId:artifactId}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "junitArtifactName", defaultValue = "junit:junit")
    String junitArtifactName;

    /**
     * Artifact that is TestNG for this project, as {@code groupId:artifactId}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "testNGArtifactName", defaultValue = "org.testng:testng")
    String testNGArtifactName;

    /**
     * Whether tests run on the module path where they or what they test has a {@code module-info}. Tests without one
     * become part of the module under test; tests with one are a module of their own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.useModulePath", defaultValue = "true")
    boolean useModulePath;

    /**
     * Options for the JVM of each worker, as one line or several. <code>@{name}</code> is replaced by the property of
     * the project, or else of the command line, that exists when the tests start, and by nothing where there is none;
     * so <code>@{argLine}</code> takes up what JaCoCo prepared. <code>${surefire.forkNumber}</code> becomes the number of
     * the worker.
     *
     * @since 0.1.0
     */
    @Parameter(property = "argLine")
    @Nullable
    String argLine;

    /**
     * The {@code java} executable for the workers; a relative path starts at the directory of the project. Where it
     * is not given, the JDK toolchain of the build is used, or else the JVM of Maven.
     *
     * @since 0.1.0
     */
    @Parameter(property = "jvm")
    @Nullable
    String jvm;

    /**
     * Properties of a toolchain of type {@code jdk}, for example its {@code version}. Its JVM is used for the workers
     * where {@code jvm} is not given.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> jdkToolchain;

    /**
     * System properties of the tests, in an old notation. {@code systemPropertyVariables} wins over it.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Properties systemProperties;

    /**
     * Property file with system properties of the tests. {@code systemPropertyVariables} wins over it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.systemPropertiesFile")
    @Nullable
    File systemPropertiesFile;

    /**
     * System properties of the tests. <code>${surefire.forkNumber}</code> in a value becomes the number of the worker.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> systemPropertyVariables;

    /**
     * Makes the properties of Maven's command line ({@code -Dname=value}) system properties of the tests. They win
     * over {@code systemPropertyVariables}.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "true")
    boolean promoteUserPropertiesToSystemProperties;

    /**
     * Environment variables of the tests, beyond those of Maven. <code>${surefire.forkNumber}</code> in a value becomes
     * the number of the worker.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> environmentVariables;

    /**
     * Names of environment variables of Maven that the tests do not get.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.excludedEnvironmentVariables")
    @Nullable
    List<String> excludedEnvironmentVariables;

    /**
     * Directory in which the tests run; it is made where it does not exist. <code>${surefire.forkNumber}</code> in it
     * becomes the number of the worker. Default: the directory of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "basedir")
    @Nullable
    File workingDirectory;

    /**
     * Activates {@code assert} statements in the tests and the classes under test. {@code -da} in {@code argLine}
     * switches it off too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "enableAssertions", defaultValue = "true")
    boolean enableAssertions;

    /**
     * Settings for the test frameworks. {@code configurationParameters} is a text in the format of Java property files
     * with parameters for the JUnit Platform, for example {@code junit.jupiter.execution.timeout.default = 10 s}.
     * {@code listener} names listeners, with commas between them: those of the JUnit Platform, of JUnit 4 or of TestNG.
     * {@code junit} says with {@code false} that no engine for JUnit 4 is added. For TestNG, {@code reporter},
     * {@code dataproviderthreadcount} and names that begin with {@code testng.} are used.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Properties properties;

    /**
     * Seconds that the JVM of a worker may take to end after its last test before it is killed. It may be that
     * non-daemon threads or shutdown hooks hold it up.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.exitTimeout", defaultValue = "30")
    int forkedProcessExitTimeoutInSeconds;

    /**
     * Name of a directory below the build directory for files that only live as long as the run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "tempDir", defaultValue = "parallel")
    String tempDir;

    /**
     * Whether a worker's JVM runs one test class after the other. With {@code false} each class gets a JVM of its own;
     * the order and the number of workers stay what they are. The next JVM starts while the present one works; see
     * <code>parallel.spareJvms</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "reuseForks", defaultValue = "true")
    boolean reuseForks;

    /**
     * Whether JVMs share the classes of the test frameworks, so that they start sooner, from an archive that the second
     * run of a module makes beside its tests, in the folder {@code .cache/parallel-maven-plugin} of the local repository.
     * JVMs before Java 17, tests on the module path, and options with agents use none.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.classArchive", defaultValue = "true")
    boolean classArchive;

    /**
     * How the JVMs of the workers compile and collect garbage, as far as the options of the user do not say it:
     * <code>plain</code> as a JVM does by itself, <code>light</code> with its first compiler alone and one thread for
     * garbage, which leaves more of the processors to the tests but runs long calculations more slowly.
     * <code>auto</code> takes what earlier runs of the module have shown to be faster, the second of which tries it
     * unless the module is a long one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.jvmProfile", defaultValue = "auto")
    String jvmProfile;

    /**
     * Whether the JVMs of the workers ask for memory in huge pages, where the system is a Linux that hands them out on
     * request and the options of the user say nothing about pages. Tests see the same heap. It grows sooner on some
     * machines and later on others, so that it has to be tried.
     *
     * @since 0.1.0
     */
    @Parameter(property = "parallel.hugePages", defaultValue = "false")
    boolean hugePages;
}
