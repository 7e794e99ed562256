package io.github.parallelmaven.model;

import java.time.Duration;

/**
 * A change of the number of workers while a run goes on.
 *
 * @param at time since the start of the run
 * @param added whether one was added; otherwise one was withdrawn
 * @param workers how many take part from then on
 * @param idlePercent which part of the processors had idled
 */
public record WorkerChange(Duration at, boolean added, int workers, int idlePercent) {}
