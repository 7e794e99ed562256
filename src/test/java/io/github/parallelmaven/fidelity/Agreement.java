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
     * @param ordered whether the order within a file counts: where several JVMs add to one file it is nobody's promise
     */
    static Agreement of(String framework, Path judge, Path ours, boolean ordered) {
        List<String> differences = new ArrayList<>();
        Set<Deviation> chosen = new LinkedHashSet<>();
        for (String line : XmlComparison.differences(judge, ours)) {
            if (!ordered && line.endsWith(XmlComparison.OTHER_ORDER)) {
                continue;
            }
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

    /** Whether everything is the same, but for what is chosen. */
    boolean holds() {
        return sameTests() && differences.isEmpty();
    }

    /** Whether the same tests had the same outcomes, and each head says what its file holds. */
    boolean sameTests() {
        return cases.actualCases() > 0 && cases.isEqual() && accounts.isEmpty();
    }

    /** How many tests and how many differences. */
    String head() {
        String sections =
                chosen.stream().map(Deviation::section).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .collect(Collectors.joining(", "));
        return cases.actualCases() + " cases, "
                + (differences.isEmpty() ? "equal" : differences.size() + " differences")
                + (sections.isEmpty() ? "" : " but by choice: " + sections);
    }

    /** One line, and below it what differs. */
    String describe() {
        Stream<String> told = Stream.of(
                        cases.isEqual() ? Stream.<String>of() : cases.describe().lines(),
                        accounts.stream(),
                        differences.stream())
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of(head()), holds() ? Stream.of() : told)
                .collect(Collectors.joining(System.lineSeparator() + "    "));
    }
}
