/**
 * The first stage of a run: finds the compiled classes that a run may be about by reading class files, never by loading
 * them. It does not decide what is a test; only the engines in the workers know that. It must not know patterns (it is
 * given a predicate), estimates or Maven.
 */
@NullMarked
package io.github.parallelmaven.discovery;

import org.jspecify.annotations.NullMarked;
