package io.github.parallelmaven.discovery;

import java.nio.file.Path;

/**
 * A compiled class that does not contain the last change of its source.
 *
 * @param className its binary name
 * @param source the newer source file
 */
public record StaleClass(String className, Path source) {}
