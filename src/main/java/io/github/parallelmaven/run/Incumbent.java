package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Fork;
import java.time.Duration;

/**
 * The JVM that has a worker's place.
 *
 * @param fork the JVM
 * @param events hear it
 * @param startup what its start has taken
 * @param waited whether it was started before the place was free
 */
record Incumbent(Fork fork, ShiftEvents events, Duration startup, boolean waited) {}
