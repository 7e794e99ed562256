package io.github.parallelmaven.faults;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.faults.FaultProject.Ended;
import io.github.parallelmaven.invoked.ReportedTests;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.maven.plugins.surefire.report.ReportTestCase;

/**
 * Runs a published suite again and again while it kills one of the workers' JVMs every second, and fails where a test is
 * not reported exactly once, where a build does not end, or where a process outlives it by two seconds.
 *
 * <p>System properties: {@code chaos.suite} (name below {@code src/it/suites}), {@code chaos.runs} (20), {@code
 * chaos.workers} (4), {@code chaos.millis} (1000, the time between two kills), {@code chaos.seed}, {@code chaos.page}
 * (where the table is written; nowhere where it is empty), {@code fidelity.maven} (more arguments for each Maven process,
 * by comma).
 */
public final class ChaosRun {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    /** So much of what is wrong is printed. */
    private static final int NAMED = 10;

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final String suite = System.getProperty("chaos.suite", "commons-collections4");
    private final int workers = Integer.getInteger("chaos.workers", 4);
    private final long period = Long.getLong("chaos.millis", 1_000);
    private final long seed = Long.getLong("chaos.seed", 1);
    private final FaultProject project;
    private final Path folder;

    private ChaosRun(FaultProject project) throws IOException {
        this.project = project;
        this.folder = project.work().resolve(suite);
        Path suites = project.work().resolve("../../../src/it/suites").normalize();
        FaultProject.delete(project.work());
        FaultProject.copy(suites.resolve("parent"), project.work().resolve("parent"));
        FaultProject.copy(suites.resolve(suite), folder);
    }

    /**
     * Runs it once in peace and then as often as is wanted.
     *
     * @param args none
     * @throws Exception if something cannot be started
     * @throws IllegalStateException if something was lost, left or reported twice
     */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/suites/chaos");
        List<String> arguments = Arrays.stream(
                        System.getProperty("fidelity.maven", "").split(","))
                .filter(part -> !part.isBlank())
                .toList();
        int bad = new ChaosRun(new FaultProject(work, arguments)).all(Integer.getInteger("chaos.runs", 20));
        if (bad > 0) {
            throw new IllegalStateException(bad + " runs were not as they have to be");
        }
    }

    private int all(int runs) throws IOException, InterruptedException {
        Outcome quiet = run("quiet", new Killer(Long.MAX_VALUE, new Random(seed)));
        System.out.println(quiet.line("quiet", quiet.cases()));
        List<String> lines = new ArrayList<>(List.of(
                "| Run | Time | JVMs killed | Test cases | Passed | Skipped | Died with their JVM | Not run | Missing | Too many"
                        + " | Processes left |",
                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
                quiet.line("quiet", quiet.cases())));
        int bad = 0;
        for (int i = 1; i <= runs; i++) {
            Outcome outcome = run("chaos-" + i, new Killer(period, new Random(seed + i)));
            String line = outcome.line(Integer.toString(i), quiet.cases());
            System.out.println(line);
            lines.add(line);
            List<String> wrong = outcome.wrong(quiet.cases());
            wrong.stream().limit(NAMED).forEach(one -> System.out.println("  " + one));
            bad += wrong.isEmpty() ? 0 : 1;
        }
        String page = System.getProperty("chaos.page", "");
        if (!page.isEmpty()) {
            new ReliabilityPage(Path.of(page)).write("chaos", String.join("\n", lines));
        }
        return bad;
    }

    private Outcome run(String name, Killer killer) throws IOException, InterruptedException {
        Path reports = folder.resolve("target/parallel-reports");
        FaultProject.delete(reports);
        Ended ended = project.maven(
                folder,
                name + ".log",
                LIMIT,
                List.of(
                        "initialize",
                        "parallel:run",
                        "-Dworkers=" + workers,
                        "-Dparallel.historyFile=PROJECT/history.gz",
                        "-Dmaven.test.failure.ignore=true"),
                "",
                killer);
        int left = killer.alive(GRACE) + FaultProject.processesOf(folder).size();
        return new Outcome(
                ended, killer.kills(), left, ReportedTests.in(reports.toFile()).cases());
    }

    /**
     * What came of one run.
     *
     * @param ended how Maven ended
     * @param kills how many JVMs were killed
     * @param left processes that outlived it
     * @param cases what was reported
     */
    private record Outcome(Ended ended, int kills, int left, List<ReportTestCase> cases) {

        String line(String name, List<ReportTestCase> expected) {
            long unrun = cases.stream().filter(Outcome::isUnrun).count();
            long errors = cases.stream().filter(ReportTestCase::hasError).count();
            return String.format(
                    ROOT,
                    "| %s | %.1f s | %d | %d | %d | %d | %d | %d | %d | %d | %d |",
                    name,
                    ended.took().toMillis() / 1000.0,
                    kills,
                    cases.size(),
                    cases.stream().filter(ReportTestCase::isSuccessful).count(),
                    cases.stream().filter(ReportTestCase::hasSkipped).count(),
                    errors - unrun,
                    unrun,
                    without(expected, cases).size(),
                    without(cases, expected).size(),
                    left);
        }

        List<String> wrong(List<ReportTestCase> expected) {
            List<String> wrong = new ArrayList<>();
            without(expected, cases).forEach(name -> wrong.add("not reported: " + name));
            without(cases, expected).forEach(name -> wrong.add("too many: " + name));
            if (left > 0) {
                wrong.add(left + " processes were left");
            }
            if (ended.exitCode() == Ended.NEVER) {
                wrong.add("the build did not end");
            }
            if (kills == 0) {
                wrong.add("no JVM was killed");
            }
            return wrong;
        }

        private static boolean isUnrun(ReportTestCase test) {
            return test.hasError() && String.valueOf(test.getFailureMessage()).contains("not run");
        }

        /** Names that are more often among the first. */
        private static List<String> without(List<ReportTestCase> some, List<ReportTestCase> others) {
            Map<String, Integer> counts = new TreeMap<>();
            some.forEach(test -> counts.merge(nameOf(test), 1, Integer::sum));
            others.forEach(test -> counts.merge(nameOf(test), -1, Integer::sum));
            List<String> names = new ArrayList<>();
            counts.forEach((name, count) -> {
                for (int left = count; left > 0; left--) {
                    names.add(name);
                }
            });
            return names;
        }

        private static String nameOf(ReportTestCase test) {
            return test.getFullClassName() + '#' + test.getName();
        }
    }
}
