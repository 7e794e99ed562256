package io.github.parallelmaven.mojo;

import io.github.parallelmaven.problem.Problem;

/**
 * A run in which no test was executed, judged as Surefire does.
 *
 * @param test value of the parameter; empty where not given
 * @param classes how many test classes were run all the same
 * @param directory where they were looked for
 * @param patterns what was looked for
 */
record EmptyRun(String test, int classes, String directory, String patterns) {

    /**
     * Decides whether that is a failure. A class that was found, and of which no method was selected, is none for
     * Surefire, so that a line must tell.
     *
     * @param failIfNoSpecifiedTests whether a wish for tests must find a class
     * @param failIfNoTests whether there must be tests
     * @return what to say where it is none
     * @throws io.github.parallelmaven.problem.ParallelException if it is one
     */
    String judge(boolean failIfNoSpecifiedTests, boolean failIfNoTests) {
        if (!test.isEmpty() && classes == 0 && failIfNoSpecifiedTests) {
            throw Problem.NO_SPECIFIED_TESTS.with(test);
        }
        if (failIfNoTests) {
            throw Problem.NO_TESTS.with(place(), patterns);
        }
        return test.isEmpty() || classes == 0
                ? "No tests to run."
                : "No tests to run: " + place() + " matches -Dtest=" + test + ", and Surefire passes such a build";
    }

    private String place() {
        return switch (classes) {
            case 0 -> "nothing in " + directory;
            case 1 -> "no test of the class that was found";
            default -> "no test of the " + classes + " classes that were found";
        };
    }
}
