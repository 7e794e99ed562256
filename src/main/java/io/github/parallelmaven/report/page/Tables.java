package io.github.parallelmaven.report.page;

import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.report.json.ClassRecord;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.json.VerdictRecord;
import io.github.parallelmaven.report.picture.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a page. One that would be empty is not there.
 *
 * @param run the record of the run, if there is one
 * @param tests its tests
 * @param past what the history knows
 */
record Tables(@Nullable RunRecord run, List<ReportedTest> tests, List<PastRun> past) {

    private static final int SLOWEST = 20;

    /** All of them, in their order. */
    List<Table> all() {
        return Stream.of(verdicts(), slowest(), workers(), shards(), leaks(), history())
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private Table verdicts() {
        List<List<String>> rows = new ArrayList<>();
        for (VerdictRecord one : run == null ? List.<VerdictRecord>of() : run.verdicts()) {
            rows.add(List.of(
                    one.className() + (one.name().isEmpty() ? "" : "." + one.name()),
                    words(one.verdict().name()),
                    String.valueOf(one.tries()),
                    one.quarantined() ? "yes" : "no"));
        }
        return new Table(
                "Verdicts",
                "Every test that did not simply pass. A failure in quarantine is not held against the build.",
                List.of("Test", "Verdict", "Tries", "In quarantine"),
                rows);
    }

    private Table slowest() {
        List<List<String>> rows = (run == null ? classesOf(tests) : run.classes())
                .stream()
                        .sorted(Comparator.comparingLong(ClassRecord::micros)
                                .reversed()
                                .thenComparing(ClassRecord::name))
                        .limit(SLOWEST)
                        .map(one -> row(
                                one.name(),
                                Times.words(one.micros()),
                                one.counts().tests(),
                                one.counts().failures() + one.counts().errors(),
                                one.counts().skipped(),
                                one.counts().flakes()))
                        .toList();
        return new Table("Slowest classes", "", List.of("Class", "Time", "Tests", "Failed", "Skipped", "Flaky"), rows);
    }

    /** Without a record, a class takes what its tests take. */
    private static List<ClassRecord> classesOf(List<ReportedTest> tests) {
        Map<String, List<ReportedTest>> suites = new TreeMap<>();
        tests.forEach(test ->
                suites.computeIfAbsent(test.suite(), name -> new ArrayList<>()).add(test));
        List<ClassRecord> classes = new ArrayList<>();
        suites.forEach((name, own) -> classes.add(new ClassRecord(
                name,
                UnitResult.Fate.RAN,
                own.stream().mapToLong(ReportedTest::micros).sum(),
                Counts.of(own.stream().map(ReportedTest::verdict).toList()),
                List.of())));
        return classes;
    }

    private Table workers() {
        List<List<String>> rows = new ArrayList<>();
        for (NodeRecord node : nodes()) {
            for (NodeRecord.Worker worker : node.workers()) {
                long share = node.makespanMillis() == 0
                        ? 0
                        : Math.round(100.0 * worker.busyMillis() / node.makespanMillis());
                rows.add(row(
                        (node.shard() == 0 ? "worker " : "shard " + node.shard() + ", worker ") + worker.number(),
                        worker.units(),
                        worker.tests(),
                        Times.words(1000 * worker.busyMillis()),
                        Times.words(1000 * Math.max(0, node.makespanMillis() - worker.busyMillis())),
                        share + " %",
                        worker.jvms(),
                        Times.words(1000 * worker.startupMillis())));
            }
        }
        return new Table(
                "Workers",
                "",
                List.of("Worker", "Units", "Tests", "Busy", "Idle", "Share", "JVMs", "Start of the first"),
                rows);
    }

    private Table shards() {
        List<List<String>> rows = new ArrayList<>();
        for (NodeRecord node : nodes()) {
            if (node.shard() > 0) {
                rows.add(row(
                        "shard " + node.shard(),
                        node.workers().size(),
                        node.counts().tests(),
                        node.counts().failures() + node.counts().errors(),
                        Times.words(1000 * node.wallMillis()),
                        Times.words(1000 * node.makespanMillis()),
                        node.knownClasses() == 0 ? "-" : Times.words(1000 * node.predictedMillis())));
            }
        }
        return new Table(
                "Shards",
                "",
                List.of("Shard", "Workers", "Tests", "Failed", "Time", "Time of tests", "Predicted"),
                rows);
    }

    private Table leaks() {
        List<List<String>> rows = new ArrayList<>();
        for (ClassRecord one : run == null ? List.<ClassRecord>of() : run.classes()) {
            one.leaks().forEach(leak -> rows.add(List.of(one.name(), leak)));
        }
        return new Table("Left behind in the JVM", "", List.of("Class", "What"), rows);
    }

    private Table history() {
        List<List<String>> rows = past.stream()
                .sorted(Comparator.comparing(PastRun::started).reversed())
                .map(one -> row(
                        Times.moment(one.started().toString()),
                        Times.words(one.together().toNanos() / 1000),
                        one.classes(),
                        one.unclean(),
                        String.format(
                                Locale.ROOT,
                                "%.1f %%",
                                Math.floor(1000.0 * (one.classes() - one.unclean()) / one.classes()) / 10),
                        one.environment()))
                .toList();
        return new Table(
                "The last runs",
                "From the history, the youngest first. A class is clean if none of its tests failed, was flaky or was left"
                        + " out.",
                List.of("Started", "Classes one after the other", "Classes", "Not clean", "Clean", "Environment"),
                rows);
    }

    private List<NodeRecord> nodes() {
        return run == null ? List.of() : run.nodes();
    }

    private static List<String> row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).toList();
    }

    static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
