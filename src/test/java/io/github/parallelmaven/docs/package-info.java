/**
 * The part of the documentation that is made of the build's own facts, and the test that holds the rest to them. It
 * reads the plugin descriptor and the pages; it must not know how goals work.
 */
@NullMarked
package io.github.parallelmaven.docs;

import org.jspecify.annotations.NullMarked;
