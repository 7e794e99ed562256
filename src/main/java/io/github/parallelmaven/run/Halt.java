package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Dump;

/**
 * A JVM that we end, and how it stood then.
 *
 * @param expiry why
 * @param dump its threads
 * @param where a sentence that says where its threads and its heap can be looked up, or why they cannot
 */
record Halt(Expiry expiry, Dump dump, String where) {}
