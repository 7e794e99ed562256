/**
 * Hands units to workers, each to one at a time, and takes back what a lost worker held. Stands between
 * {@code schedule}, whose order it keeps, and the dispatcher of {@code run}. It must not know what executes a unit, and
 * reads no clock.
 */
@NullMarked
package io.github.parallelmaven.queue;

import org.jspecify.annotations.NullMarked;
