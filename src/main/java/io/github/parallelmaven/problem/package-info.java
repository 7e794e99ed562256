/** What can go wrong for a user, each with its fact, its cure and its place in the documentation. */
@NullMarked
package io.github.parallelmaven.problem;

import org.jspecify.annotations.NullMarked;
