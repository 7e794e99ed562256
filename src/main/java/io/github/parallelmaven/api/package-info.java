/**
 * The nouns of the public API, usable without Maven: tests, the shards they are dealt to, what deals them, and what came of
 * them. {@link io.github.parallelmaven.ParallelExecutor} runs them. Four of these types are services which a jar may
 * bring: {@link io.github.parallelmaven.api.ShardingStrategy}, {@link io.github.parallelmaven.api.DurationEstimator},
 * {@link io.github.parallelmaven.api.RunListener} and {@link io.github.parallelmaven.api.RunReport}. No type of another package stands in a signature here.
 */
@NullMarked
package io.github.parallelmaven.api;

import org.jspecify.annotations.NullMarked;
