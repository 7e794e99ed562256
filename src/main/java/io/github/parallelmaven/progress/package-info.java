/**
 * What a person sees of a run: a live block in a terminal, plain lines elsewhere, the closing summary. It stands at the
 * end of the flow, hears events and writes lines to a {@link io.github.parallelmaven.progress.Console}; it must not
 * know Maven, how tests are run, or any report file.
 */
@NullMarked
package io.github.parallelmaven.progress;

import org.jspecify.annotations.NullMarked;
