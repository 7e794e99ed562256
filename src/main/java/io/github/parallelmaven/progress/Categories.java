package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Counts;
import java.util.ArrayList;
import java.util.List;

/** Counts in words, only those that are not zero. */
final class Categories {

    private Categories() {}

    /**
     * All categories of a run.
     *
     * @param counts the counts
     * @return for example {@code [226 passed (2 flaky), 3 failed, 1 error]}
     */
    static List<String> of(Counts counts) {
        List<String> parts = new ArrayList<>();
        String flaky = counts.flakes() == 0 ? "" : " (" + counts.flakes() + " flaky)";
        if (counts.passed() > 0) {
            parts.add(counts.passed() + " passed" + flaky);
        }
        if (counts.failures() > 0) {
            parts.add(counts.failures() + " failed");
        }
        if (counts.errors() > 0) {
            parts.add(Plural.of(counts.errors(), "error"));
        }
        if (counts.skipped() > 0) {
            parts.add(counts.skipped() + " skipped");
        }
        return parts;
    }

    /**
     * What is remarkable about a class.
     *
     * @param counts the counts
     * @return for example {@code ", 1 failed, 2 skipped"}; empty where all passed at once
     */
    static String notPassed(Counts counts) {
        List<String> parts = of(counts);
        if (counts.passed() > 0 && counts.flakes() == 0) {
            parts.remove(0);
        }
        return parts.isEmpty() ? "" : ", " + String.join(", ", parts);
    }
}
