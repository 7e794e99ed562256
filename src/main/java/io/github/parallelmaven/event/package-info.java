/**
 * What happens in a run, as values. The core emits them, the edges (terminal, reports) listen; no event knows who
 * reads it.
 */
@NullMarked
package io.github.parallelmaven.event;

import org.jspecify.annotations.NullMarked;
