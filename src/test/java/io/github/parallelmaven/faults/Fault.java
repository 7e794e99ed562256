package io.github.parallelmaven.faults;

import java.util.List;

/**
 * One way to break a run of tests, and what has to come of it.
 *
 * @param name names its folder and its log
 * @param what what happens, for the table
 * @param tests the tests beside the two classes that do no harm, as in {@code -Dtest}
 * @param arguments more of Maven's command line; {@code PROJECT} stands for the folder of the project
 * @param preparation what is done to the compiled project before
 * @param passes whether the build succeeds
 * @param cases the reported test cases by outcome, for example {@code 6 passed, 1 error}
 * @param says a regular expression that a line of the console contains
 */
record Fault(
        String name,
        String what,
        String tests,
        List<String> arguments,
        Preparation preparation,
        boolean passes,
        String cases,
        String says) {

    /** A fault that needs nothing but its test class, breaks the build, and is named by its class. */
    static Fault of(String name, String what, String tests, String cases, String says) {
        return new Fault(name, what, tests, List.of(), Preparation.NONE, false, cases, says);
    }

    Fault with(String... more) {
        return new Fault(name, what, tests, List.of(more), preparation, passes, cases, says);
    }

    Fault after(Preparation prepared) {
        return new Fault(name, what, tests, arguments, prepared, passes, cases, says);
    }

    Fault harmless() {
        return new Fault(name, what, tests, arguments, preparation, true, cases, says);
    }
}
