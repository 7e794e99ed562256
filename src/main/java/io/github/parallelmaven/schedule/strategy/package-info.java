/**
 * The strategies that we ship, one file each; {@code SchedulingStrategyContract} is what each promises. They are named
 * at the composition root only.
 */
@NullMarked
package io.github.parallelmaven.schedule.strategy;

import org.jspecify.annotations.NullMarked;
