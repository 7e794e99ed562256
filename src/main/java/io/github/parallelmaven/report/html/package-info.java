/**
 * Pages as HTML: one body for the site and for the file that stands by itself. It must not compute what it shows.
 */
@NullMarked
package io.github.parallelmaven.report.html;

import org.jspecify.annotations.NullMarked;
