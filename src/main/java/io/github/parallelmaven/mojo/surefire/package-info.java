/**
 * What a project has configured for Surefire, and taking Surefire's place in a build. It knows Maven's model and the
 * names of Surefire's parameters; it must not know how a run works.
 */
@NullMarked
package io.github.parallelmaven.mojo.surefire;

import org.jspecify.annotations.NullMarked;
