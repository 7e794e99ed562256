/**
 * What the kinds of report share: a writer of XML that every parser accepts. Reports stand at the end of the flow; they
 * read results and events and know nothing of how those came about.
 */
@NullMarked
package io.github.parallelmaven.report;

import org.jspecify.annotations.NullMarked;
