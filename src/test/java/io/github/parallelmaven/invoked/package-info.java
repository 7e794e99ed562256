/**
 * What the verify scripts below {@code src/it} share: reading what an invoked build left behind, and treating a Maven
 * badly. Knows consoles, reports and processes only, none of the plugin's types.
 */
@NullMarked
package io.github.parallelmaven.invoked;

import org.jspecify.annotations.NullMarked;
