package io.github.parallelmaven.benchmark;

/**
 * One Maven process of a measured round.
 *
 * @param suite the suite's name
 * @param round counted from 1
 * @param variant the way the suite was run
 * @param wallSeconds from the start of the process to its end
 * @param cpuSeconds user and system time of the whole process tree, NaN if unknown
 * @param testCases the number of reported test cases
 */
record Timing(String suite, int round, Variant variant, double wallSeconds, double cpuSeconds, int testCases) {}
