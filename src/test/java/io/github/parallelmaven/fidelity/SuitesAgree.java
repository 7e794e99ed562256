package io.github.parallelmaven.fidelity;

import static java.util.Locale.ROOT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs real suites by the real Surefire and by us, and fails unless both report the same test cases with the same outcomes.
 *
 * <p>The profile {@code fidelity} calls it. System properties: {@code suites} (names below {@code src/it/suites}, by
 * comma), {@code workers} (numbers, by comma; each suite is run with each of them), {@code suites.surefire} (the version
 * to be judged by), {@code fidelity.maven} (more arguments for each Maven process, by comma), {@code fidelity.cached}
 * (true: what Surefire reported last time is good enough).
 */
public final class SuitesAgree {

    private final String surefire = System.getProperty("suites.surefire", "3.6.1");
    private final List<String> workers = list(System.getProperty("workers", "2"));
    private final boolean cached = Boolean.getBoolean("fidelity.cached");

    private SuitesAgree() {}

    /**
     * Compares all wanted suites.
     *
     * @param args none
     * @throws InterruptedException if interrupted while a Maven process runs
     * @throws IllegalStateException if a suite differs or could not be run; the message names all of them
     */
    public static void main(String[] args) throws InterruptedException {
        String suites = System.getProperty("suites", "commons-codec,commons-collections4,commons-lang3");
        List<String> more = list(System.getProperty("fidelity.maven", ""));
        List<String> different = new ArrayList<>();
        for (String name : list(suites)) {
            SuiteBuild suite = SuiteBuild.named(name, more);
            if (!new SuitesAgree().agree(suite)) {
                different.add(name);
            }
        }
        if (!different.isEmpty()) {
            throw new IllegalStateException("Not reported as Surefire does: " + String.join(", ", different));
        }
    }

    private static List<String> list(String parts) {
        return Arrays.stream(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private boolean agree(SuiteBuild suite) throws InterruptedException {
        Path expected = bySurefire(suite);
        boolean equal = true;
        for (String count : workers) {
            equal &= agree(suite, expected, count);
        }
        return equal;
    }

    private boolean agree(SuiteBuild suite, Path expected, String count) throws InterruptedException {
        String label = "parallel-" + count;
        Path actual = suite.emptyReports(label);
        MavenRun run = suite.run(
                label,
                "initialize",
                "parallel:run",
                // We follow the rules of the version that the project declares.
                "-Dsurefire.version=" + surefire,
                "-Dworkers=" + count,
                "-Dparallel.reports=" + actual,
                "-Dmaven.test.failure.ignore=true");
        requireReports(run, actual);
        ReportComparison comparison = ReportComparison.compare(expected, actual);
        System.out.printf(
                ROOT,
                "%s, %s workers: %s (%.1f s)%n",
                suite.name(),
                count,
                comparison.describe(),
                run.wall().toMillis() / 1000.0);
        return comparison.isEqual();
    }

    private Path bySurefire(SuiteBuild suite) throws InterruptedException {
        String label = "surefire-" + surefire;
        Path done = suite.target().resolve(label + "-reports");
        if (cached && Files.exists(done)) {
            return done;
        }
        Path reports = suite.emptyReports(label);
        MavenRun run = suite.run(
                label,
                "initialize",
                "surefire:test",
                "-Dsurefire.version=" + surefire,
                "-Dsurefire.reports=" + reports,
                "-DforkCount=2",
                "-Dmaven.test.failure.ignore=true");
        requireReports(run, reports);
        return reports;
    }

    private static void requireReports(MavenRun run, Path reports) {
        if (run.exitCode() != 0 || !Files.isDirectory(reports)) {
            throw new IllegalStateException("Maven ended with " + run.exitCode() + ", see " + run.log());
        }
    }
}
