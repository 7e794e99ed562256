package io.github.parallelmaven.problem;

import java.util.Locale;

/**
 * The catalogue of users' errors. Each states a fact, then a cure; both are templates for
 * {@link String#format(String, Object...)} which share one list of arguments. The anchor of each in
 * {@code docs/troubleshooting.md} is its name in lower case with hyphens.
 */
public enum Problem {
    /** Arguments: directory. */
    NO_COMPILED_TESTS(
            "There are test sources but no compiled tests in %1$s.",
            "Compile them first: mvn test-compile, or name the phase before the goal: mvn test-compile parallel:run"),
    /** Arguments: class, source file. */
    STALE_CLASSES(
            "The compiled tests are older than their sources: %1$s was compiled before %2$s was last changed.",
            "Compile them first: mvn test-compile parallel:run"),
    /** Arguments: what was asked for. */
    NO_SPECIFIED_TESTS(
            "No test matches -Dtest=%1$s.", "Check the name, or allow it with -Dsurefire.failIfNoSpecifiedTests=false"),
    /** Arguments: what was looked at, patterns. */
    NO_TESTS("No tests were run: %1$s matches %2$s.", "Set includes, or failIfNoTests=false"),
    /** Arguments: what was looked for. */
    NO_ENGINE(
            "The test class path has no JUnit Platform engine and none could be resolved: %1$s",
            "Add a test dependency such as org.junit.jupiter:junit-jupiter, or check the repositories of the build;"
                    + " plain Java tests are run by Surefire alone: set <surefire>keep</surefire> of this plugin, or skip"
                    + " it in this module"),
    /** Arguments: framework, its version, the oldest that works. */
    OLD_FRAMEWORK(
            "%1$s %2$s does not run on the JUnit Platform, which needs %3$s or newer.",
            "Move to %3$s, or take it off the tests with classpathDependencyExcludes, or leave this module to Surefire:"
                    + " set skipTests of this plugin in its POM"),
    /** Arguments: worker, exit code, the JVM's own words. */
    FORK_NOT_STARTED(
            "The JVM of worker %1$d did not start (exit code %2$s). It said:%n%3$s",
            "Check argLine and jvm; the command, a word a line, is in target/parallel/worker-%1$d.command.txt"),
    /** Arguments: path, encoding. */
    UNREADABLE_PATH(
            "The JVMs of the workers cannot open %1$s: their encoding of file names, %2$s, lacks a character of it.",
            "Give Maven and the tests a UTF-8 locale such as LC_ALL=C.UTF-8, or choose folders with plain names"),
    /** Arguments: parameter, value, what is allowed. */
    BAD_PARAMETER("The value <%2$s> of %1$s cannot be used.", "Use %3$s"),
    /** Arguments: who was asked, what is wrong. */
    UNKNOWN_SHARD(
            "Which shard this is cannot be told from %1$s: %2$s.",
            "Say it: -Dparallel.shard=k/N, with k from 1 to N; docs/sharding.md has a recipe for each CI service"),
    /** Arguments: file of the plan, what is wrong. */
    PLAN_MISMATCH(
            "The plan %1$s cannot be used: %2$s.",
            "Make it anew from the same sources with parallel:shards and give all nodes the same files"),
    /** Arguments: class, its expected time, the time allowed. */
    SHARD_TIME_TOO_SHORT(
            "No number of shards is enough: %1$s alone is expected to take %2$s, more than parallel.shardTime=%3$s.",
            "Allow at least %2$s, or split that class"),
    /** Arguments: which order, what is wrong. */
    UNKNOWN_ORDER(
            "The order %1$s cannot be repeated: %2$s.",
            "Run the tests, which writes target/parallel/orders.json, and then the command that its summary prints,"
                    + " with the same parameters"),
    /** Arguments: names of tests. */
    FAILED_TESTS_NOT_RUN(
            "Tests that failed in the last run were not run again: %1$s.",
            "They may have another name by now, or other parameters leave them out; run all tests once, without"
                    + " parallel.only, and what failed is known anew"),
    /** Arguments: what is wrong, a sentence each. */
    SHARDS_INCOMPLETE(
            "The shards do not make one whole run: %1$s",
            "Run what is missing or differs again with one plan, and merge anew; what there is has been merged"),
    /** Arguments: number of tests, where their reports are. */
    TEST_FAILURES("There are test failures: %1$s.", "Read the failures above, or their reports in %2$s"),
    /** Arguments: number of flaky tests, limit. */
    TOO_MANY_FLAKES(
            "Number of tests that failed and passed when they were run again: %1$s, and failOnFlakeCount is set to %2$s.",
            "Mend the flaky tests named above, or raise failOnFlakeCount"),
    /** Arguments: number of the line, file, what is wrong. */
    BAD_QUARANTINE(
            "Line %1$d of the quarantine %2$s cannot be understood: %3$s.",
            "Write a pattern, the last day, an owner and a reason: org.example.CartTest#adds 2030-12-31 anna rounds wrongly"),
    /** Arguments: entries, a sentence each. */
    EXPIRED_QUARANTINE(
            "A quarantine is over: %1$s.",
            "Mend the tests and take the lines away, or set another day and say why in the reason"),
    /** Arguments: names of the units. */
    LOST_UNITS(
            "These test classes were discovered but nobody answered for them: %1$s.",
            "Run the build again; if it stays, please report it with the console log"),
    /** Arguments: what happened. */
    RUN_BROKEN("The tests did not run to their end: %1$s", "The summary above names what is missing"),
    /** Arguments: strategies and how many tests they reported. */
    UNEQUAL_RUNS(
            "Runs of one suite did not report as many tests each, so that their times cannot be compared: %1$s.",
            "Compare the reports below target/parallel/benchmark to find the tests that come and go, and mend them or leave"
                    + " them out with excludes"),
    /** Arguments: folder of the reports, who writes them. */
    REPORTS_IN_USE(
            "The reports in %1$s are being written by %2$s.",
            "Wait for its end, or give each build a checkout, or a reportsDirectory, of its own"),
    /** Arguments: class or service, what is wrong. */
    BAD_EXTENSION(
            "The extension %1$s cannot be used: %2$s.",
            "Mend it, or take its jar off the plugin's dependencies; docs/extending.md has the tests that it has to pass"),
    /** Arguments: file, reason. */
    UNWRITABLE("Cannot write %1$s: %2$s.", "Check that the folder exists, is writable and has space left");

    private final String fact;
    private final String cure;

    Problem(String fact, String cure) {
        this.fact = fact;
        this.cure = cure;
    }

    /**
     * The section of the troubleshooting page that speaks of it.
     *
     * @return for example {@code no-compiled-tests}
     */
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Makes the exception that carries this problem.
     *
     * @param arguments what the templates ask for, in the order that each constant documents
     * @return an exception with the complete text
     */
    public ParallelException with(Object... arguments) {
        return new ParallelException(
                this, String.format(Locale.ROOT, fact, arguments), String.format(Locale.ROOT, cure, arguments));
    }
}
