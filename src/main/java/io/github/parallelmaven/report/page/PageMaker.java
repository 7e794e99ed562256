package io.github.parallelmaven.report.page;

import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Verdict;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.RunRecord;
import io.github.parallelmaven.report.picture.Columns;
import io.github.parallelmaven.report.picture.GanttLayout;
import io.github.parallelmaven.report.picture.Svg;
import io.github.parallelmaven.report.picture.Times;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the page of a module from what is known of its run: all of it, or what Surefire alone tells. */
public final class PageMaker {

    private final String title;
    private final @Nullable RunRecord run;
    private final List<ReportedTest> tests;
    private final List<PastRun> past;
    private final Counts counts;

    /**
     * Keeps what is known.
     *
     * @param title of the page
     * @param run the record of the run; {@code null} where there are only Surefire's reports
     * @param tests its tests; empty where no reports were written
     * @param past what the history knows of runs, from old to young
     */
    public PageMaker(String title, @Nullable RunRecord run, List<ReportedTest> tests, List<PastRun> past) {
        this.title = title;
        this.run = run;
        this.tests = run == null ? List.copyOf(tests) : judged(tests, run);
        this.past = List.copyOf(past);
        this.counts = tests.isEmpty() && run != null
                ? run.counts()
                : Counts.of(tests.stream().map(ReportedTest::verdict).toList());
    }

    /** The XML knows fewer verdicts than the record does. */
    private static List<ReportedTest> judged(List<ReportedTest> tests, RunRecord run) {
        Map<String, Verdict> verdicts = new HashMap<>();
        run.verdicts().forEach(one -> verdicts.put(one.className() + "#" + one.name(), one.verdict()));
        return tests.stream()
                .map(test -> test.verdict().isBad() || test.verdict().isMended()
                        ? test.judged(verdicts.getOrDefault(test.className() + "#" + test.name(), test.verdict()))
                        : test)
                .toList();
    }

    /**
     * What a page about a module is called.
     *
     * @param module key of the module, which ends in its execution
     * @return for example {@code Tests of org.example:shop}
     */
    public static String title(String module) {
        return "Tests of " + module.replace("#default-test", "");
    }

    /**
     * Makes the page.
     *
     * @return all that is to be shown
     */
    public Page page() {
        return new Page(
                title,
                new Facts(run, tests, counts).all(),
                remarks(),
                tests.stream().filter(test -> test.verdict().isBad()).toList(),
                tests.stream().filter(test -> test.verdict().isMended()).toList(),
                pictures(),
                new Tables(run, tests, past).all(),
                tests);
    }

    private List<String> remarks() {
        if (run == null) {
            return List.of("There is no parallel-run.json beside these reports, so what the workers did is not known.");
        }
        List<String> remarks = new ArrayList<>(run.faults());
        for (NodeRecord node : run.nodes()) {
            if (!node.bound().isEmpty()) {
                remarks.add(
                        (node.shard() == 0 ? "Bound by " : "Shard " + node.shard() + " was bound by ") + node.bound());
            }
        }
        return remarks;
    }

    private List<Picture> pictures() {
        List<Picture> pictures = new ArrayList<>();
        if (run != null) {
            Set<String> failed = failed(run);
            for (NodeRecord node : run.nodes()) {
                String name = node.shard() == 0 ? "Workers over time" : "Workers of shard " + node.shard();
                pictures.add(new Picture(
                        name,
                        Svg.of(GanttLayout.of(node, failed), name),
                        "Pale: the JVM starts. Empty: the worker is idle, or its engine looks for tests. Red: a class with a failure. Purple: a test"
                                + " is run again. Point at a bar to read its name."));
            }
        }
        if (past.size() > 1) {
            pictures.add(new Picture(
                    "The last runs",
                    Svg.of(Columns.of(past.stream().map(PageMaker::value).toList()), "The last runs"),
                    "All test classes one after the other, from the history. Red: at least one class was not clean,"
                            + " that is a test of it failed or was flaky."));
        }
        return pictures;
    }

    private static Columns.Value value(PastRun past) {
        long micros = past.together().toNanos() / 1000;
        return new Columns.Value(
                past.unclean() == 0,
                micros,
                Times.moment(past.started().toString()) + ": " + Times.words(micros) + ", " + past.unclean() + " of "
                        + past.classes() + " classes not clean");
    }

    private Set<String> failed(RunRecord record) {
        Set<String> failed = record.classes().stream()
                .filter(one -> one.counts().failures() + one.counts().errors() > 0)
                .map(one -> one.name())
                .collect(Collectors.toCollection(HashSet::new));
        tests.stream()
                .filter(test -> test.verdict().isBad())
                .map(ReportedTest::suite)
                .forEach(failed::add);
        return failed;
    }
}
