/**
 * Finds out which of the classes that ran before a test make it fail. It knows nothing of how tests are run: it is told
 * by an oracle whether the test fails after some of them.
 */
@NullMarked
package io.github.parallelmaven.bisect;

import org.jspecify.annotations.NullMarked;
