package io.github.parallelmaven.fidelity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What came of comparing one directory of reports with that of the real Surefire.
 *
 * @param cases the multisets of test cases
 * @param differences what the strict comparison says and no deviation explains
 * @param chosen the deviations that were met
 * @param accounts files whose head does not say what the file holds
 */
record Agreement(ReportComparison cases, List<String> differences, Set<Deviation> chosen, List<String> accounts) {

    /**
     * Compares.
     *
     * @param framework whose deviations hold
     * @param judge reports of the real Surefire
     * @param ours our reports
     */
    static Agreement of(String framework, Path judge, Path ours) {
        List<String> differences = new ArrayList<>();
        Set<Deviation> chosen = new LinkedHashSet<>();
        for (String line : XmlComparison.differences(judge, ours)) {
            List<Deviation> reasons = Deviation.ALL.stream()
                    .filter(deviation -> deviation.explains(framework, line))
                    .toList();
            chosen.addAll(reasons);
            if (reasons.isEmpty()) {
                differences.add(line);
            }
        }
        return new Agreement(
                ReportComparison.compare(judge, ours), differences, chosen, ReportDirectory.wrongHeads(ours));
    }

    boolean holds() {
        return cases.actualCases() > 0
                && differences.isEmpty()
                && accounts.isEmpty()
                && (cases.isEqual() || !chosen.isEmpty());
    }

    /** One line, and below it what differs. */
    String describe() {
        String sections =
                chosen.stream().map(Deviation::section).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
        String head = cases.actualCases() + " cases, "
                + (differences.isEmpty() ? "equal" : differences.size() + " differences")
                + (sections.isEmpty() ? "" : " but by choice: " + sections);
        Stream<String> told = Stream.of(
                        cases.isEqual() ? Stream.<String>of() : cases.describe().lines(),
                        accounts.stream(),
                        differences.stream())
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(head), holds() ? Stream.of() : told)
                .collect(Collectors.joining(System.lineSeparator() + "    "));
    }
}
