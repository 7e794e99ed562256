/**
 * Class data sharing: which classes of the test frameworks JVMs need not parse and verify again, because an earlier JVM
 * has left them in an archive.
 */
@NullMarked
package io.github.parallelmaven.archive;

import org.jspecify.annotations.NullMarked;
