/**
 * Surefire's report files, written as Surefire 3.6.0 writes them, from the results of units and off the workers' path.
 * It knows results and events only: nothing of workers, queues or Maven.
 */
@NullMarked
package io.github.parallelmaven.report.surefire;

import org.jspecify.annotations.NullMarked;
