/**
 * What the pages about a run show, as values: figures, tables, pictures, failures. Computed from the record of a run, its
 * tests and its history; it must not know HTML.
 */
@NullMarked
package io.github.parallelmaven.report.page;

import org.jspecify.annotations.NullMarked;
