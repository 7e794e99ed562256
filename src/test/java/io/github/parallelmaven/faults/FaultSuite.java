package io.github.parallelmaven.faults;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.time.Duration;
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
 * comma; none where it is empty), {@code faults.limit} (seconds after which a build is killed), {@code faults.xsd} (a schema for the reports),
 * {@code fidelity.maven} (more arguments for each Maven process, by comma).
 */
public final class FaultSuite {

    private static final Duration LIMIT = Duration.ofSeconds(Long.getLong("faults.limit", 60));

    private final FaultProject project;

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
        List<Optional<FaultRun>> ours = suite.all(faults, "parallel", List.of("parallel:run", "-Dworkers=1"));
        int bad = 0;
        for (Optional<FaultRun> run : ours) {
            bad += run.map(FaultSuite::complain).orElse(0);
        }
        System.out.printf(ROOT, "faults: %d of %d as they have to be%n", faults.size() - bad, faults.size());
        suite.compare(faults, ours, list(System.getProperty("faults.surefire", "")));
        if (bad > 0) {
            throw new IllegalStateException(bad + " faults were not survived as they have to be");
        }
    }

    private void compare(List<Fault> faults, List<Optional<FaultRun>> ours, List<String> versions) throws Exception {
        ReliabilityTable table = new ReliabilityTable(faults);
        table.add("Here", ours);
        for (String version : versions) {
            List<String> tool = List.of("surefire:test", "-Dsurefire.version=" + version);
            table.add("Surefire " + version, all(faults, "surefire-" + version, tool));
        }
        System.out.println(table.text());
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
            FaultRun run = FaultRun.of(project, fault, folder, LIMIT, tool);
            System.out.printf(
                    ROOT,
                    "%-16s %-28s %5.1f s  %s%n",
                    folder,
                    fault.name(),
                    run.ended().took().toMillis() / 1000.0,
                    ReliabilityTable.cell(run, fault));
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
        return deviations.isEmpty() ? 0 : 1;
    }

    private static List<String> list(String parts) {
        return Arrays.stream(parts.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
