package io.github.parallelmaven.run;

/**
 * Something that a JVM has begun and not ended.
 *
 * @param test number of the test in its JVM; 0 for a whole unit
 * @param unit id of the unit
 * @param name the test in words; empty for a whole unit
 * @param sinceNanos when it began, by {@link System#nanoTime()}
 */
record Task(int test, String unit, String name, long sinceNanos) {}
