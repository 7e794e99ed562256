/** Makes what jars of others bring for the services of the API into parts of a run. It must not know what a run does. */
@NullMarked
package io.github.parallelmaven.extension;

import org.jspecify.annotations.NullMarked;
