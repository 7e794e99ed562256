package io.github.parallelmaven.model;

import java.time.Duration;

/**
 * What one worker did in a run.
 *
 * @param number its number, from 1
 * @param units units it finished
 * @param tests tests it reported
 * @param busy time during which it had a unit in hand
 * @param forks JVMs it needed, 1 where none died
 * @param startup time from the launch of its first JVM to the moment that JVM was ready
 */
public record WorkerResult(int number, int units, int tests, Duration busy, int forks, Duration startup) {}
