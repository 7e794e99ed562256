/**
 * The guest in the tested JVM: connects to its parent, runs the units it is given on the project's own JUnit Platform,
 * tells what happens, watches its parent and says goodbye. Java 8 byte code without dependencies, so that tests of any
 * project see nothing else of ours. Compiled against one launcher, it uses only what launcher 1.8 has, and survives
 * older ones.
 */
package io.github.parallelmaven.worker;
