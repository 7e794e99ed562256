package io.github.parallelmaven.report.page;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.picture.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The figures at the top of a page.
 *
 * @param run the record of the run, if there is one
 * @param tests its tests
 * @param counts its tests by verdict
 */
record Facts(@Nullable RunRecord run, List<ReportedTest> tests, Counts counts) {

    /** All of them. */
    List<Fact> all() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Tests", String.valueOf(counts.tests())));
        facts.add(new Fact("Passed", String.valueOf(counts.passed())));
        facts.add(new Fact("Failures", String.valueOf(counts.failures())));
        facts.add(new Fact("Errors", String.valueOf(counts.errors())));
        facts.add(new Fact("Skipped", String.valueOf(counts.skipped())));
        facts.add(new Fact("Flaky", String.valueOf(counts.flakes())));
        facts.add(new Fact("Pass rate", passRate()));
        if (run == null) {
            long micros = tests.stream().mapToLong(ReportedTest::micros).sum();
            facts.add(new Fact("Tests one after the other", Times.words(micros)));
        } else {
            times(run, facts);
        }
        return facts;
    }

    /** Rounded down, so that 100 % means all. */
    private String passRate() {
        int ran = counts.tests() - counts.skipped();
        if (ran == 0) {
            return "-";
        }
        long permille = 1000L * counts.passed() / ran;
        return permille / 10 + "." + permille % 10 + " %";
    }

    private static void times(RunRecord run, List<Fact> facts) {
        List<NodeRecord> nodes = run.nodes();
        long serial = nodes.stream().mapToLong(NodeRecord::serialMillis).sum();
        long bound =
                nodes.stream().mapToLong(NodeRecord::lowerBoundMillis).max().orElse(0);
        boolean known = nodes.stream().anyMatch(node -> node.knownClasses() > 0);
        facts.add(new Fact("Workers", String.valueOf(run.workers())));
        if (nodes.size() > 1) {
            facts.add(new Fact("Shards", String.valueOf(nodes.size())));
        }
        facts.add(new Fact("Strategy", run.strategy()));
        facts.add(new Fact("Time", Times.words(1000 * run.wallMillis())));
        facts.add(new Fact("Time of tests", Times.words(1000 * run.makespanMillis())));
        facts.add(new Fact("One after the other", Times.words(1000 * serial)));
        if (run.wallMillis() > 0 && run.workers() > 1) {
            facts.add(new Fact(
                    "Speed-up",
                    String.format(Locale.ROOT, "%.1fx of %d", (double) serial / run.wallMillis(), run.workers())));
        }
        if (run.makespanMillis() > 0) {
            facts.add(new Fact("Shortest possible", Times.words(1000 * bound)));
            facts.add(new Fact("Efficiency", Math.round(100.0 * bound / run.makespanMillis()) + " %"));
        }
        if (known && run.predictedMillis() > 0) {
            double error = 100.0 * (run.makespanMillis() - run.predictedMillis()) / run.predictedMillis();
            facts.add(new Fact(
                    "Predicted",
                    Times.words(1000 * run.predictedMillis()) + String.format(Locale.ROOT, " (%+.1f %%)", error)));
        }
        facts.add(new Fact("Started", Times.moment(run.started())));
    }
}
