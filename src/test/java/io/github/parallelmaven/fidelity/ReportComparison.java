package io.github.parallelmaven.fidelity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The difference between two report directories as multisets of test cases: order and times do not count, duplicates do.
 *
 * @param expectedCases the number of test cases of the first directory
 * @param actualCases the number of test cases of the second directory
 * @param missing what only the first directory reports
 * @param extra what only the second directory reports
 * @param changed tests that both report, with another outcome
 */
public record ReportComparison(
        int expectedCases,
        int actualCases,
        List<ReportedCase> missing,
        List<ReportedCase> extra,
        List<ChangedOutcome> changed) {

    private static final int SHOWN = 50;

    /**
     * A test that both sides report, with another outcome.
     *
     * @param expected the test as the first directory has it
     * @param actual how it ended in the second directory
     */
    public record ChangedOutcome(ReportedCase expected, ReportedOutcome actual) {}

    /**
     * Compares the reports of two directories.
     *
     * @param expected the directory to be judged by
     * @param actual the directory to be judged
     * @return the difference
     */
    public static ReportComparison compare(Path expected, Path actual) {
        return compare(ReportDirectory.cases(expected), ReportDirectory.cases(actual));
    }

    /**
     * Exits with 1 if two report directories differ.
     *
     * @param args the directory to be judged by, and the one to be judged
     */
    public static void main(String[] args) {
        ReportComparison comparison = compare(Path.of(args[0]), Path.of(args[1]));
        System.out.println(comparison.describe());
        System.exit(comparison.isEqual() ? 0 : 1);
    }

    /**
     * Tells whether both sides report the same.
     *
     * @return true if there is no difference, and something was reported at all
     */
    public boolean isEqual() {
        return expectedCases > 0 && missing.isEmpty() && extra.isEmpty() && changed.isEmpty();
    }

    /**
     * The same without tests that passed in the end on both sides, on one of them only when they were run again: which
     * tests depend on the load of a machine is chance.
     *
     * @return the other differences
     */
    public ReportComparison flakesAside() {
        List<ReportedOutcome> good = List.of(ReportedOutcome.PASSED, ReportedOutcome.FLAKY);
        return new ReportComparison(
                expectedCases,
                actualCases,
                missing,
                extra,
                changed.stream()
                        .filter(test -> !good.contains(test.expected().outcome()) || !good.contains(test.actual()))
                        .toList());
    }

    /**
     * Tells the difference to a person.
     *
     * @return one line, and the first 50 of each kind of difference below it
     */
    public String describe() {
        if (isEqual()) {
            return expectedCases + " test cases, equal";
        }
        String head = "expected %d test cases, got %d: %d missing, %d extra, %d with another outcome"
                .formatted(expectedCases, actualCases, missing.size(), extra.size(), changed.size());
        return Stream.of(
                        Stream.of(head),
                        shown("missing", missing.stream().map(c -> c.test() + " " + c.outcome())),
                        shown("extra  ", extra.stream().map(c -> c.test() + " " + c.outcome())),
                        shown("outcome", changed.stream().map(ReportComparison::describe)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    static ReportComparison compare(
            SortedMap<ReportedCase, Integer> expected, SortedMap<ReportedCase, Integer> actual) {
        List<ReportedCase> missing = without(expected, actual);
        List<ReportedCase> extra = without(actual, expected);
        List<ChangedOutcome> changed = pairUp(missing, extra);
        return new ReportComparison(total(expected), total(actual), missing, extra, changed);
    }

    private static String describe(ChangedOutcome change) {
        return change.expected().test() + " " + change.expected().outcome() + " -> " + change.actual();
    }

    private static Stream<String> shown(String kind, Stream<String> lines) {
        return lines.limit(SHOWN).map(line -> "  " + kind + " " + line);
    }

    private static List<ReportedCase> without(Map<ReportedCase, Integer> cases, Map<ReportedCase, Integer> others) {
        List<ReportedCase> rest = new ArrayList<>();
        cases.forEach((test, count) -> {
            for (int i = others.getOrDefault(test, 0); i < count; i++) {
                rest.add(test);
            }
        });
        return rest;
    }

    /** Takes out of both lists what names the same test. */
    private static List<ChangedOutcome> pairUp(List<ReportedCase> missing, List<ReportedCase> extra) {
        Map<String, List<ReportedCase>> byTest = new TreeMap<>();
        extra.forEach(test ->
                byTest.computeIfAbsent(test.test(), key -> new ArrayList<>()).add(test));
        List<ChangedOutcome> changed = new ArrayList<>();
        missing.removeIf(test -> {
            List<ReportedCase> others = byTest.getOrDefault(test.test(), List.of());
            if (others.isEmpty()) {
                return false;
            }
            ReportedCase other = others.remove(0);
            extra.remove(other);
            return changed.add(new ChangedOutcome(test, other.outcome()));
        });
        return changed;
    }

    private static int total(Map<ReportedCase, Integer> cases) {
        return cases.values().stream().mapToInt(Integer::intValue).sum();
    }
}
