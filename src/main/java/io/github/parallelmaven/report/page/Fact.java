package io.github.parallelmaven.report.page;

/**
 * A figure and its name.
 *
 * @param name what it is
 * @param value what it amounts to, in words
 */
public record Fact(String name, String value) {}
