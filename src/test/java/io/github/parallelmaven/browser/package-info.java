/** Pages looked at by a real browser. */
@NullMarked
package io.github.parallelmaven.browser;

import org.jspecify.annotations.NullMarked;
