/**
 * The composition root: the only place that names the implementations we ship. Whoever wants a run asks here for its
 * parts.
 */
@NullMarked
package io.github.parallelmaven;

import org.jspecify.annotations.NullMarked;
