package io.github.parallelmaven.mojo;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * How the goal ends. As with Surefire, failing tests fail the build and can be ignored, while a run that did not come to
 * its end breaks the build whatever is ignored.
 *
 * @param kind what Maven makes of it
 * @param message what Maven's user reads; empty for a clean exit
 */
record Exit(Kind kind, String message) {

    /** What Maven makes of the end of a goal. */
    enum Kind {
        /** The build goes on. */
        CLEAN,
        /** The build goes on after a warning. */
        WARNING,
        /** The build fails: its content is at fault. */
        FAILURE,
        /** The build breaks: it could not be told what its content is worth. */
        ERROR
    }

    private static final Set<Problem> FAILURES = Set.of(
            Problem.NO_TESTS,
            Problem.NO_SPECIFIED_TESTS,
            Problem.FAILED_TESTS_NOT_RUN,
            Problem.SHARDS_INCOMPLETE,
            Problem.TEST_FAILURES,
            Problem.EXPIRED_QUARANTINE,
            Problem.TOO_MANY_FLAKES);

    /** A run that was stopped may have lost nearly all classes; a list of all of them helps nobody. */
    private static final int NAMED = 20;

    private static final Exit CLEAN = new Exit(Kind.CLEAN, "");

    /**
     * Judges a run that was made.
     *
     * @param counts tests by verdict
     * @param expired quarantines that are over, a sentence each
     * @param lost names of units that nobody answered for
     * @param faults what went wrong outside the tests, a sentence each
     * @param failOnFlakeCount number of flaky tests that fails the build; 0 or less for no limit
     * @param testFailureIgnore whether failing tests are only warned of
     * @param reportsDirectory where the user finds details
     */
    static Exit of(
            Counts counts,
            List<String> expired,
            List<String> lost,
            List<String> faults,
            int failOnFlakeCount,
            boolean testFailureIgnore,
            Path reportsDirectory) {
        if (!faults.isEmpty()) {
            List<String> all = new ArrayList<>(faults);
            if (!lost.isEmpty()) {
                all.add("Not run to their end: " + named(lost));
            }
            return of(Problem.RUN_BROKEN.with(String.join(System.lineSeparator() + "  ", all)));
        }
        if (!lost.isEmpty()) {
            return of(Problem.LOST_UNITS.with(named(lost)));
        }
        boolean tooFlaky = failOnFlakeCount > 0 && counts.flakes() >= failOnFlakeCount;
        if (counts.failures() + counts.errors() == 0 && !tooFlaky && expired.isEmpty()) {
            return CLEAN;
        }
        Exit failed = of(failure(counts, expired, failOnFlakeCount, reportsDirectory));
        return testFailureIgnore ? new Exit(Kind.WARNING, failed.message) : failed;
    }

    private static ParallelException failure(
            Counts counts, List<String> expired, int failOnFlakeCount, Path reportsDirectory) {
        if (counts.failures() + counts.errors() > 0) {
            return Problem.TEST_FAILURES.with(told(counts), reportsDirectory);
        }
        return expired.isEmpty()
                ? Problem.TOO_MANY_FLAKES.with(counts.flakes(), failOnFlakeCount)
                : Problem.EXPIRED_QUARANTINE.with(String.join(System.lineSeparator() + "  ", expired));
    }

    /** Judges a run that was not made, or not to its end. */
    static Exit of(ParallelException problem) {
        Kind kind = FAILURES.contains(problem.problem()) ? Kind.FAILURE : Kind.ERROR;
        return new Exit(kind, String.valueOf(problem.getMessage()));
    }

    /** Tells Maven. The exceptions carry no cause, so that no stack trace hides the sentence. */
    void leave(Log log) throws MojoExecutionException, MojoFailureException {
        switch (kind) {
            case CLEAN -> {}
            case WARNING -> log.warn(message);
            case FAILURE -> throw new MojoFailureException(message);
            case ERROR -> throw new MojoExecutionException(message);
        }
    }

    private static String named(List<String> lost) {
        String names = lost.stream().limit(NAMED).collect(Collectors.joining(", "));
        return lost.size() <= NAMED ? names : names + " and " + (lost.size() - NAMED) + " more";
    }

    private static String told(Counts counts) {
        return counts.failures() + " failed and " + counts.errors() + " ended in error, of " + counts.tests();
    }
}
