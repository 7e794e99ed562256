/**
 * What earlier runs observed, per module, unit and environment, and the file that keeps it. It feeds {@code estimate}
 * and is fed when a run has ended. It must not know how estimates are made, nor who measured.
 */
@NullMarked
package io.github.parallelmaven.history;

import org.jspecify.annotations.NullMarked;
