/**
 * Magic, version, opcodes, frames: what both ends of a worker's link share. Java 8 byte code, no dependencies, since
 * it is loaded into the tested JVM.
 */
package io.github.parallelmaven.protocol;
