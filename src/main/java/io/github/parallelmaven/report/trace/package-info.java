/**
 * A run as a trace that the viewers of Chrome and Perfetto open: workers as threads, JVM starts, units and tests as
 * spans. It must not know how tests are run or shown elsewhere.
 */
@NullMarked
package io.github.parallelmaven.report.trace;

import org.jspecify.annotations.NullMarked;
