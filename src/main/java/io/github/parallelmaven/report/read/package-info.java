/**
 * Reads Surefire's XML reports back, whoever wrote them. It must not know on what page they are shown.
 */
@NullMarked
package io.github.parallelmaven.report.read;

import org.jspecify.annotations.NullMarked;
