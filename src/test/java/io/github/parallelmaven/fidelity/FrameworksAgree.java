package io.github.parallelmaven.fidelity;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares the report directories of the invoked project {@code frameworks-are-reported-as-by-surefire}: in each module
 * the one that the real Surefire wrote with those that we wrote with one worker and with two.
 */
public final class FrameworksAgree {

    private static final String JUDGE = "judge";

    /** Surefire with two forks, where that is what two workers have to agree with. */
    private static final String JUDGE_OF_TWO = "judge-of-two";

    private static final String ONE_WORKER = "one-worker";
    private static final List<String> OURS = List.of(ONE_WORKER, "two-workers");

    /** Where tests of one JVM run at once, two runs of Surefire itself differ in the order within a file. */
    private static final Set<String> CONCURRENT = Set.of("jupiter5-concurrent");

    private final PrintStream out;
    private final List<String> different = new ArrayList<>();
    private final Set<Deviation> unmet = new LinkedHashSet<>(Deviation.ALL);

    private FrameworksAgree(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a line per framework and number of workers.
     *
     * @param args the folder of the invoked project
     */
    public static void main(String[] args) {
        demand(Path.of(args[0]), System.out);
    }

    /**
     * Compares all modules.
     *
     * @param project folder of the invoked project
     * @param out receives a line per framework and number of workers, and what differs
     * @throws AssertionError if anything differs that is not chosen, or if a chosen deviation was not met
     */
    public static void demand(Path project, PrintStream out) {
        FrameworksAgree all = new FrameworksAgree(out);
        List<Path> modules = modules(project);
        modules.forEach(all::compare);
        all.unmet.removeIf(deviation -> !Files.exists(project.resolve(deviation.framework())));
        if (modules.isEmpty() || !all.different.isEmpty() || !all.unmet.isEmpty()) {
            throw new AssertionError("Not reported as Surefire does: " + all.different
                    + ", deviations that nothing needs: " + all.unmet + ", modules: " + modules.size());
        }
    }

    private void compare(Path module) {
        String framework = module.getFileName().toString();
        Path target = module.resolve("target");
        for (String label : OURS) {
            String what = "%-20s %-11s ".formatted(framework, label);
            boolean alone = label.equals(ONE_WORKER);
            Path ofTwo = target.resolve(JUDGE_OF_TWO);
            Path judge = !alone && Files.isDirectory(ofTwo) ? ofTwo : target.resolve(JUDGE);
            if (!Files.isDirectory(judge) || !Files.isDirectory(target.resolve(label))) {
                different.add(framework + "/" + label);
                out.println(what + "no reports");
                continue;
            }
            boolean ordered = alone && !CONCURRENT.contains(framework);
            Agreement agreement = Agreement.of(framework, judge, target.resolve(label), ordered);
            out.println(what + agreement.describe());
            unmet.removeAll(agreement.chosen());
            if (!agreement.holds()) {
                different.add(framework + "/" + label);
            }
        }
    }

    private static List<Path> modules(Path project) {
        try (Stream<Path> entries = Files.list(project)) {
            return entries.filter(entry -> Files.exists(entry.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
