package io.github.parallelmaven.mojo;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters that say which tests run, and whether any do. Names, types and properties are Surefire's. */
abstract class SelectingMojo extends AbstractMojo {

    /**
     * Leaves the tests out, and still compiles them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "skipTests", defaultValue = "false")
    boolean skipTests;

    /**
     * Leaves the tests out, and still compiles them. An older name of {@code skipTests}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip.exec", defaultValue = "false")
    boolean skipExec;

    /**
     * Leaves the tests out. Its property also keeps the compiler plugin from compiling them.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    boolean skip;

    /**
     * Turns failing tests from a failure of the build into a warning. A worker that dies, or a test class that nobody
     * answered for, breaks the build all the same.
     *
     * @since 0.1.0
     */
    @Parameter(property = "maven.test.failure.ignore", defaultValue = "false")
    boolean testFailureIgnore;

    /**
     * Fails the build when no test was run.
     *
     * @since 0.1.0
     */
    @Parameter(property = "failIfNoTests", defaultValue = "false")
    boolean failIfNoTests;

    /**
     * Fails the build when {@code test} is set and matches no class.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.failIfNoSpecifiedTests", defaultValue = "true")
    boolean failIfNoSpecifiedTests;

    /**
     * Tests to run in place of {@code includes} and {@code excludes}: a comma separated list of patterns in Surefire's
     * language. Examples: {@code MyTest}, {@code MyTest#method*}, {@code !Slow*}, {@code %regex[.*Fast.*]},
     * {@code org/example/**}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "test")
    @Nullable
    String test;

    /**
     * Patterns of the classes to run, relative to {@code testClassesDirectory}, in Surefire's language. Where none is
     * given, Surefire's four apply: <code>**&#47;Test*.java</code>, <code>**&#47;*Test.java</code>,
     * <code>**&#47;*Tests.java</code> and <code>**&#47;*TestCase.java</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.includes")
    @Nullable
    List<String> includes;

    /**
     * Patterns of the classes to leave out, in Surefire's language. Where none is given, nested classes
     * (<code>**&#47;*$*</code>) are not looked at by themselves.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.excludes")
    @Nullable
    List<String> excludes;

    /**
     * File with further patterns for {@code includes}, one a line. Here a pattern may name methods after a {@code #}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.includesFile")
    @Nullable
    File includesFile;

    /**
     * File with further patterns for {@code excludes}, one a line. Here a pattern may name methods after a {@code #}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.excludesFile")
    @Nullable
    File excludesFile;

    /**
     * Tags (JUnit Jupiter), categories (JUnit 4) or groups (TestNG) to run: a comma separated list, of which one must
     * match. An entry may be a JUnit tag expression, for example {@code fast & !network}. All tests run where it is
     * not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "groups")
    @Nullable
    String groups;

    /**
     * Tags, categories or groups to leave out, written as in {@code groups}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "excludedGroups")
    @Nullable
    String excludedGroups;

    /**
     * Identifiers of the only JUnit Platform engines to use, for example {@code junit-jupiter}. All engines are used
     * where it is not given.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.includeJUnit5Engines")
    @Nullable
    List<String> includeJUnit5Engines;

    /**
     * Identifiers of JUnit Platform engines not to use, for example {@code junit-vintage}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.excludeJUnit5Engines")
    @Nullable
    List<String> excludeJUnit5Engines;

    /**
     * Directory of the compiled tests.
     *
     * @since 0.1.0
     */
    @Parameter(defaultValue = "${project.build.testOutputDirectory}")
    File testClassesDirectory;

    /**
     * Test dependencies in which tests are looked for too, as patterns
     * {@code groupId:artifactId[:type[:classifier[:version]]]} in which <code>*</code> and {@code ?} stand for any
     * text and any character. Jars and directories (modules of the same build) are searched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "dependenciesToScan")
    @Nullable
    List<String> dependenciesToScan;

    /** Whether one of the three ways to leave the tests out was used. */
    final boolean isSkipped() {
        return skipTests || skipExec || skip;
    }

    /**
     * Order in which classes start: {@code filesystem}, {@code alphabetical}, {@code reversealphabetical},
     * {@code random}, {@code hourly}, {@code failedfirst} or {@code balanced}. Where it is set, it takes the place of
     * {@code parallel.strategy}; with one worker the order is exactly this one, with several the workers pull in it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.runOrder")
    @Nullable
    String runOrder;

    /**
     * Seed of the order {@code random}. Default: the time at which the build started.
     *
     * @since 0.1.0
     */
    @Parameter(property = "surefire.runOrder.random.seed")
    @Nullable
    Long runOrderRandomSeed;
}
