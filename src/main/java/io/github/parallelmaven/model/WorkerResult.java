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
 * @param joined time from the start of the run to the moment the worker was added; zero for those it began with
 */
public record WorkerResult(
        int number, int units, int tests, Duration busy, int forks, Duration startup, Duration joined) {

    /**
     * A worker that was there from the beginning.
     *
     * @param number its number, from 1
     * @param units units it finished
     * @param tests tests it reported
     * @param busy time during which it had a unit in hand
     * @param forks JVMs it needed
     * @param startup time from the launch of its first JVM to the moment that JVM was ready
     */
    public WorkerResult(int number, int units, int tests, Duration busy, int forks, Duration startup) {
        this(number, units, tests, busy, forks, startup, Duration.ZERO);
    }
}
