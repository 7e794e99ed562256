package io.github.parallelmaven.queue;

import io.github.parallelmaven.model.TestUnit;

/**
 * A claim of a worker on a unit, valid until it is completed or released.
 *
 * @param unit the unit
 * @param worker number of the worker, from 1
 * @param fence number of this claim, never given twice by one queue: it tells a late answer from a present one
 */
public record Lease(TestUnit unit, int worker, long fence) {}
