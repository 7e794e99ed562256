package io.github.parallelmaven.report.page;

import java.util.List;

/**
 * A table of words.
 *
 * @param title what it is about
 * @param note a sentence beneath the title; empty for none
 * @param columns heads of the columns; the first is of words, the others may be of numbers
 * @param rows the rows, each with as many cells as there are columns
 */
public record Table(String title, String note, List<String> columns, List<List<String>> rows) {

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
