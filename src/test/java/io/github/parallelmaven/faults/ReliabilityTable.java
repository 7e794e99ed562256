package io.github.parallelmaven.faults;

import static java.util.stream.Collectors.joining;

import io.github.parallelmaven.faults.FaultProject.Ended;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What came of the faults: a row a fault, a column a tool. */
final class ReliabilityTable {

    /** So much of what the console says of a fault is shown. */
    private static final int LONGEST = 140;

    private final List<Fault> faults;
    private final List<String> heads = new ArrayList<>(List.of("Fault"));
    private final List<List<String>> columns = new ArrayList<>();

    ReliabilityTable(List<Fault> faults) {
        this.faults = faults;
        columns.add(faults.stream().map(Fault::what).toList());
    }

    void add(String head, Function<Fault, String> cell) {
        heads.add(head);
        columns.add(faults.stream().map(cell).toList());
    }

    /** What the console says of a fault, where it is more than the sum. */
    static String said(FaultRun run) {
        return run.said()
                .filter(said -> !said.matches("(Tests run|Errors|Failures): .*"))
                .map(ReliabilityTable::shown)
                .orElse("");
    }

    /** What came of a fault, in a few words. */
    static String cell(FaultRun run) {
        List<String> parts = new ArrayList<>();
        int exitCode = run.ended().exitCode();
        String end = exitCode == Ended.NEVER
                ? "does not end within " + run.fault().seconds() + " s"
                : exitCode == 0 ? "passes" : "fails";
        parts.add(end + ": " + run.told());
        int missing = run.fault().existing() - run.cases().size();
        if (missing > 0) {
            parts.add(missing + " of " + run.fault().existing() + " not reported");
        }
        if (run.repeatsNames()) {
            parts.add("some reported twice");
        }
        note(run, "a process was left", "a process stays", parts);
        note(run, "a secret", "the secret stands in the reports", parts);
        note(run, "the first build", "the first build fails", parts);
        note(run, "TEST-", "a report is no XML", parts);
        return String.join("; ", parts);
    }

    private static void note(FaultRun run, String start, String told, List<String> parts) {
        if (run.complaints().stream().anyMatch(one -> one.startsWith(start))) {
            parts.add(told);
        }
    }

    private static String shown(String said) {
        String line = said.replaceAll("\\s+", " ").replace("|", "\\|").replaceAll("/\\S*/(?=\\S)", "");
        return "`" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "`";
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add(line(heads.stream().map(head -> "---").toList()));
        for (int i = 0; i < faults.size(); i++) {
            int row = i;
            lines.add(line(columns.stream().map(column -> column.get(row)).toList()));
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(joining(" | ", "| ", " |"));
    }
}
