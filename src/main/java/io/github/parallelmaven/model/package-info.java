/**
 * The glossary in Java: what a run speaks about, as records and enums without behaviour beyond their own values.
 * It stands below every other package and knows none of them; it does no I/O and reads no clock.
 */
@NullMarked
package io.github.parallelmaven.model;

import org.jspecify.annotations.NullMarked;
