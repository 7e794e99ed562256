/**
 * Puts the results of several nodes together: finds them, judges whether they are one whole run, and writes one report
 * and one history of them. It must not know how tests are run, nor Maven.
 */
@NullMarked
package io.github.parallelmaven.merge;

import org.jspecify.annotations.NullMarked;
