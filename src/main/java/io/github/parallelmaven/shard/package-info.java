/**
 * What nodes of a CI job agree on without talking: the plan that deals test classes to shards, the seal that shows
 * whether two nodes hold the same plan, and the files that carry it. Stands between {@code schedule} and {@code run};
 * it must not know how a shard is run, nor which CI service runs it.
 */
@NullMarked
package io.github.parallelmaven.shard;

import org.jspecify.annotations.NullMarked;
