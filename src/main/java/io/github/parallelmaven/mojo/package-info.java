/** Thin Mojos and the reading of a Maven project. The only package that knows Maven. */
@NullMarked
package io.github.parallelmaven.mojo;

import org.jspecify.annotations.NullMarked;
