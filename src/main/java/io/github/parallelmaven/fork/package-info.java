/** Our side of a child JVM: its command line, start, link, end and exit reason. It knows no tests, only frames. */
@NullMarked
package io.github.parallelmaven.fork;

import org.jspecify.annotations.NullMarked;
