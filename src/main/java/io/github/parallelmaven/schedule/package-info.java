/**
 * Decides who runs what in which order: the seam of the strategies, the bound that none can beat and a simulator that
 * tells what a schedule would take. Pure; it must not know queues, workers' processes or clocks.
 */
@NullMarked
package io.github.parallelmaven.schedule;

import org.jspecify.annotations.NullMarked;
