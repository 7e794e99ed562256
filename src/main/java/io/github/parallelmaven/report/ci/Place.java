package io.github.parallelmaven.report.ci;

/**
 * A line of a source file.
 *
 * @param path the file, relative to the root of the checkout, with slashes
 * @param line its number, from 1
 */
public record Place(String path, int line) {}
