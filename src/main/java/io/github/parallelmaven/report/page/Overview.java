package io.github.parallelmaven.report.page;

import java.util.ArrayList;
import java.util.List;

/** What the pages of several modules have in common, in one table. */
public final class Overview {

    private static final List<String> SHOWN =
            List.of("Tests", "Passed", "Failures", "Errors", "Skipped", "Flaky", "Pass rate", "Time");

    private Overview() {}

    /**
     * Makes the table.
     *
     * @param pages one a module
     * @return a row for each
     */
    public static Table of(List<Page> pages) {
        List<String> columns = new ArrayList<>(List.of("Module"));
        columns.addAll(SHOWN);
        return new Table(
                "Modules", "", columns, pages.stream().map(Overview::row).toList());
    }

    private static List<String> row(Page page) {
        List<String> cells = new ArrayList<>(List.of(page.title()));
        for (String name : SHOWN) {
            cells.add(page.facts().stream()
                    .filter(fact -> fact.name().equals(name))
                    .map(Fact::value)
                    .findFirst()
                    .orElse("-"));
        }
        return cells;
    }
}
