package io.github.parallelmaven.shard;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A wish to run one shard only.
 *
 * @param number which of how many
 * @param plan file or directory of the plan to hold to; {@code null} where this node makes the plan itself
 */
public record ShardRequest(ShardNumber number, @Nullable Path plan) {}
