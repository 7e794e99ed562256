/**
 * Judges us by the real Surefire: real suites are run by both, and their report directories compared.
 *
 * <p>Knows report files and Maven processes only; it must not know how our reports come into being, and so uses none of our types.
 */
@NullMarked
package io.github.parallelmaven.fidelity;

import org.jspecify.annotations.NullMarked;
