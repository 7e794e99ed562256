/** Says what came of a run in the words of the CI service that the node belongs to. Sees the page and the record. */
@NullMarked
package io.github.parallelmaven.report.ci;

import org.jspecify.annotations.NullMarked;
