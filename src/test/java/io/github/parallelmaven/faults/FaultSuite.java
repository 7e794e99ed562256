package io.github.parallelmaven.faults;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets us run into all faults, and the real Surefire where a version is named, prints what came of each, and fails where
 * with us something else came of it than has to.
 *
 * <p>System properties: {@code faults} (names by comma; all where it is empty), {@code faults.surefire} (versions by
 * comma; none where it is empty), {@code faults.page} (where the whole table is written; nowhere where it is empty),
 * {@code faults.cached} (true: what came of a fault in an earlier run is good enough, as far as it was as it has to be),
 * {@code faults.xsd} (a schema for the reports), {@code fidelity.maven} (more arguments for each Maven process, by comma).
 */
public final class FaultSuite {

    private final FaultProject project;
    private final boolean cached = Boolean.getBoolean("faults.cached");

    private FaultSuite(FaultProject project) {
        this.project = project;
    }

    /**
     * Runs them, two at a time.
     *
     * @param args none
     * @throws Exception if something cannot be started
     * @throws IllegalStateException if something else came of a fault than has to
     */
    public static void main(String[] args) throws Exception {
        FaultSuite suite = new FaultSuite(FaultProject.compiled(list(System.getProperty("fidelity.maven", ""))));
        List<String> wanted = list(System.getProperty("faults", ""));
        List<Fault> faults = FaultList.ALL.stream()
                .filter(fault -> wanted.isEmpty() || wanted.contains(fault.name()))
                .toList();
        ReliabilityTable table = new ReliabilityTable(faults);
        Measured ours = suite.known("parallel");
        int bad = suite.ours(faults, ours);
        table.add("Here", ours::cell);
        table.add("What is said", ours::said);
        for (String version : list(System.getProperty("faults.surefire", ""))) {
            table.add("Surefire " + version, suite.bySurefire(faults, version)::cell);
        }
        System.out.println(table.text());
        String page = System.getProperty("faults.page", "");
        if (!page.isEmpty()) {
            new ReliabilityPage(Path.of(page)).write("faults", table.text());
        }
        if (bad > 0) {
            throw new IllegalStateException(bad + " faults were not survived as they have to be");
        }
    }

    private Measured known(String folder) throws IOException {
        return new Measured(project.work().resolve(folder + ".properties"), cached);
    }

    /** Returns how many are not as they have to be. */
    private int ours(List<Fault> faults, Measured known) throws Exception {
        List<Fault> unknown =
                faults.stream().filter(fault -> !known.knows(fault)).toList();
        int bad = 0;
        int skipped = 0;
        for (Optional<FaultRun> run : all(unknown, "parallel", List.of("parallel:run", "-Dworkers=1"))) {
            if (run.isEmpty()) {
                skipped++;
            } else if (complain(run.get()) > 0) {
                bad++;
            } else {
                known.keep(run.get().fault(), ReliabilityTable.cell(run.get()), ReliabilityTable.said(run.get()));
            }
        }
        int good = faults.size() - bad - skipped;
        System.out.printf(ROOT, "faults: %d of %d as they have to be, %d skipped%n", good, faults.size(), skipped);
        return bad;
    }

    private Measured bySurefire(List<Fault> faults, String version) throws Exception {
        String folder = "surefire-" + version;
        Measured known = known(folder);
        List<Fault> unknown =
                faults.stream().filter(fault -> !known.knows(fault)).toList();
        for (Optional<FaultRun> run : all(unknown, folder, List.of("surefire:test", "-Dsurefire.version=" + version))) {
            if (run.isPresent()) {
                known.keep(run.get().fault(), ReliabilityTable.cell(run.get()), "");
            }
        }
        return known;
    }

    private List<Optional<FaultRun>> all(List<Fault> faults, String folder, List<String> tool)
            throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Optional<FaultRun>>> runs = new ArrayList<>();
            for (Fault fault : faults) {
                runs.add(two.submit((Callable<Optional<FaultRun>>) () -> one(fault, folder, tool)));
            }
            List<Optional<FaultRun>> ended = new ArrayList<>();
            for (Future<Optional<FaultRun>> run : runs) {
                ended.add(run.get());
            }
            return ended;
        } finally {
            two.shutdownNow();
        }
    }

    /** Empty where this machine cannot be prepared for the fault. */
    private Optional<FaultRun> one(Fault fault, String folder, List<String> tool)
            throws IOException, InterruptedException {
        try {
            FaultRun run = FaultRun.of(project, fault, folder, tool);
            System.out.printf(
                    ROOT,
                    "%-16s %-28s %5.1f s  %s%n",
                    folder,
                    fault.name(),
                    run.ended().took().toMillis() / 1000.0,
                    ReliabilityTable.cell(run));
            return Optional.of(run);
        } catch (UnsupportedOperationException e) {
            System.out.printf(ROOT, "%-16s %-28s skipped: %s%n", folder, fault.name(), e.getMessage());
            return Optional.empty();
        }
    }

    private static int complain(FaultRun run) {
        List<String> deviations = run.deviations();
        deviations.forEach(one -> System.out.printf(
                ROOT, "%s: %s (see %s)%n", run.fault().name(), one, run.ended().console()));
        return deviations.size();
    }

    private static List<String> list(String parts) {
        return Arrays.stream(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
