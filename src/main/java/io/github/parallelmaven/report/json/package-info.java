/**
 * What a run has to say to machines: one JSON file beside its reports, from which the results of several nodes are put
 * together again. It must not know how tests are run or shown.
 */
@NullMarked
package io.github.parallelmaven.report.json;

import org.jspecify.annotations.NullMarked;
