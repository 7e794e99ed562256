package io.github.parallelmaven.queue;

import java.time.Duration;

/**
 * What waits to be claimed.
 *
 * @param units how many units
 * @param expected what they are expected to take together
 */
public record Backlog(int units, Duration expected) {

    /** Nothing waits. */
    public static final Backlog NONE = new Backlog(0, Duration.ZERO);
}
