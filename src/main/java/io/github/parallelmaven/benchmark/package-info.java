/**
 * What a strategy and a number of workers are worth: simulated on made-up suites, simulated on the project's own history,
 * or measured. Stands beside the flow of a run and looks at it from outside; it must not know Maven, processes or how
 * estimates are made.
 */
@NullMarked
package io.github.parallelmaven.benchmark;

import org.jspecify.annotations.NullMarked;
