/**
 * Turns observations into expectations: how long each unit will take, and how sure that is. Stands between
 * {@code history} and {@code schedule}. Pure; it must not know where observations are kept nor what is done with an
 * estimate.
 */
@NullMarked
package io.github.parallelmaven.estimate;

import org.jspecify.annotations.NullMarked;
