/**
 * Times whole Maven processes side by side, ours and Surefire's, on the suites below {@code src/it/suites}.
 *
 * <p>Knows nothing of what it times but the command lines.
 */
@NullMarked
package io.github.parallelmaven.benchmark;

import org.jspecify.annotations.NullMarked;
