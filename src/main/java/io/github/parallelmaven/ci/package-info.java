/**
 * Which CI service a node belongs to and which shard it is: pure functions of its environment variables and build
 * properties. It must not know what a shard is used for, and reads nothing by itself.
 */
@NullMarked
package io.github.parallelmaven.ci;

import org.jspecify.annotations.NullMarked;
