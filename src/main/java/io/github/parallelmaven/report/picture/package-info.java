/**
 * Pictures of a run as SVG: where things go is computed by pure functions, and drawing only writes it down. It must not
 * know on which page a picture stands.
 */
@NullMarked
package io.github.parallelmaven.report.picture;

import org.jspecify.annotations.NullMarked;
