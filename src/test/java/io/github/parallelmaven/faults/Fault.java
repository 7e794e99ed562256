package io.github.parallelmaven.faults;

import java.util.List;
import java.util.stream.Stream;

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
 * @param existing number of tests that there are
 * @param says a regular expression that a line of the console contains
 * @param seconds after which a build is taken for one that does not end
 */
record Fault(
        String name,
        String what,
        String tests,
        List<String> arguments,
        Preparation preparation,
        boolean passes,
        String cases,
        int existing,
        String says,
        int seconds) {

    private static final int PATIENCE = 60;

    /** A fault that needs nothing but its test class, breaks the build, and loses no test. */
    static Fault of(String name, String what, String tests, String cases, String says) {
        return new Fault(name, what, tests, List.of(), Preparation.NONE, false, cases, numberOf(cases), says, PATIENCE);
    }

    Fault with(String... more) {
        return new Fault(name, what, tests, List.of(more), preparation, passes, cases, existing, says, seconds);
    }

    Fault after(Preparation prepared) {
        return new Fault(name, what, tests, arguments, prepared, passes, cases, existing, says, seconds);
    }

    Fault harmless() {
        return new Fault(name, what, tests, arguments, preparation, true, cases, existing, says, seconds);
    }

    /** There are more or fewer tests than are reported. */
    Fault among(int tests) {
        return new Fault(name, what, this.tests, arguments, preparation, passes, cases, tests, says, seconds);
    }

    Fault within(int patience) {
        return new Fault(name, what, tests, arguments, preparation, passes, cases, existing, says, patience);
    }

    private static int numberOf(String cases) {
        return Stream.of(cases.split(", "))
                .mapToInt(part -> part.equals("none") ? 0 : Integer.parseInt(part.split(" ")[0]))
                .sum();
    }
}
