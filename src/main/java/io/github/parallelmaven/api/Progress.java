package io.github.parallelmaven.api;

import java.time.Duration;

/**
 * How far a run is.
 *
 * @param classesDone test classes that are accounted for
 * @param classes all test classes
 * @param tests tests that ended so far, repeated ones each time
 * @param failed those of them that did not pass
 * @param elapsed time since the tests were ordered
 */
public record Progress(int classesDone, int classes, int tests, int failed, Duration elapsed) {}
