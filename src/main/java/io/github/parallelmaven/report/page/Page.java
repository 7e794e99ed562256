package io.github.parallelmaven.report.page;

import java.util.List;

/**
 * All that a page about one module shows, in the order in which it is shown.
 *
 * @param title of the page
 * @param facts the figures that matter most
 * @param remarks sentences that belong to them
 * @param failures tests that failed
 * @param mended tests that passed only when they were repeated
 * @param pictures pictures of the run
 * @param tables tables about the run
 * @param tests all tests
 */
public record Page(
        String title,
        List<Fact> facts,
        List<String> remarks,
        List<ReportedTest> failures,
        List<ReportedTest> mended,
        List<Picture> pictures,
        List<Table> tables,
        List<ReportedTest> tests) {

    /** Copies the lists. */
    public Page {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        failures = List.copyOf(failures);
        mended = List.copyOf(mended);
        pictures = List.copyOf(pictures);
        tables = List.copyOf(tables);
        tests = List.copyOf(tests);
    }
}
