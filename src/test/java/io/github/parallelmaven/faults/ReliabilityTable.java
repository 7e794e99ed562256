package io.github.parallelmaven.faults;

import static java.util.stream.Collectors.joining;

import io.github.parallelmaven.faults.FaultProject.Ended;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What came of the faults: a row a fault, a column a tool. */
final class ReliabilityTable {

    private final List<Fault> faults;
    private final List<String> heads = new ArrayList<>(List.of("Fault"));
    private final List<List<String>> columns = new ArrayList<>();

    ReliabilityTable(List<Fault> faults) {
        this.faults = faults;
        columns.add(faults.stream().map(Fault::what).toList());
    }

    void add(String head, List<Optional<FaultRun>> runs) {
        heads.add(head);
        columns.add(IntStream.range(0, faults.size())
                .mapToObj(i -> runs.get(i).map(run -> cell(run, faults.get(i))).orElse("not run"))
                .toList());
    }

    /** What came of a fault, in a few words. */
    static String cell(FaultRun run, Fault fault) {
        int exitCode = run.ended().exitCode();
        String end = exitCode == Ended.NEVER ? "does not end" : exitCode == 0 ? "passes" : "fails";
        int existing = Stream.of(fault.cases().split(", "))
                .mapToInt(part -> part.equals("none") ? 0 : Integer.parseInt(part.split(" ")[0]))
                .sum();
        int missing = existing - run.cases().size();
        String left = run.complaints().stream().anyMatch(one -> one.startsWith("a process")) ? "; a process stays" : "";
        return end + ": " + run.told() + (missing > 0 ? "; " + missing + " of " + existing + " not reported" : "")
                + left;
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
