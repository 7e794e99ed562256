/**
 * Which shard a node of a CI service is: a pure function of its environment variables and build properties. It must not
 * know what a shard is used for, and reads nothing by itself.
 */
@NullMarked
package io.github.parallelmaven.ci;

import org.jspecify.annotations.NullMarked;
