package io.github.parallelmaven.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A way to run a suite. */
enum Variant {
    /** This plugin. */
    A("parallel:run -Dworkers=%d"),
    /** Surefire with as many forks, in the order it chooses by itself. */
    B("surefire:test -DforkCount=%d -DreuseForks=true"),
    /** The same, slowest classes first by Surefire's own statistics. */
    C("surefire:test -DforkCount=%d -DreuseForks=true -Dsurefire.runOrder=balanced"),
    /** Surefire as it comes: one fork. */
    D("surefire:test"),
    /** This plugin, which splits classes that would outlast the run. */
    E("parallel:run -Dworkers=%d -Dparallel.granularity=auto"),
    /** This plugin as it comes: it chooses the number of workers itself. */
    F("parallel:run"),
    /** Surefire with three forks, for suites that sleep. */
    G("surefire:test -DforkCount=3 -DreuseForks=true"),
    /** Surefire with four forks. */
    H("surefire:test -DforkCount=4 -DreuseForks=true");

    private final String line;

    Variant(String line) {
        this.line = line;
    }

    /**
     * The goal and its options, as a user would type them.
     *
     * @param workers the number of workers or forks
     * @return one line
     */
    String line(int workers) {
        return line.formatted(workers);
    }

    /**
     * Tells whether this is Surefire.
     *
     * @return false for this plugin
     */
    boolean isSurefire() {
        return line.startsWith("surefire:");
    }

    /**
     * The arguments of the Maven process.
     *
     * @param workers the number of workers or forks
     * @param reports where the reports shall be written
     * @return goal and options
     */
    List<String> arguments(int workers, Path reports) {
        List<String> arguments = new ArrayList<>(List.of(line(workers).split(" ")));
        arguments.add((isSurefire() ? "-Dsurefire.reports=" : "-Dparallel.reports=") + reports);
        return arguments;
    }
}
