/** Which classes and methods a run is about: Surefire's patterns, tags and engines. It sees names, never classes. */
@NullMarked
package io.github.parallelmaven.selection;

import org.jspecify.annotations.NullMarked;
