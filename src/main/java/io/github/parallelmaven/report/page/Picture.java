package io.github.parallelmaven.report.page;

/**
 * A picture with its words.
 *
 * @param title what it is about
 * @param svg an {@code svg} element
 * @param note a sentence beneath it; empty for none
 */
public record Picture(String title, String svg, String note) {}
