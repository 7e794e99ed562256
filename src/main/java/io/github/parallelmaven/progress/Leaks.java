package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What test classes left behind in their JVMs. */
final class Leaks {

    private static final int CLASSES = 5;
    private static final int THINGS = 3;

    private Leaks() {}

    /**
     * Names classes and things.
     *
     * @param result the run
     * @return a line per class, or none where nothing was left behind
     */
    static List<Line> of(RunResult result) {
        List<UnitResult> leaky =
                result.units().stream().filter(unit -> !unit.leaks().isEmpty()).toList();
        List<Line> lines = new ArrayList<>();
        leaky.stream()
                .limit(CLASSES)
                .forEach(unit -> lines.add(Line.warn("LEAK " + unit.unit().id() + " left " + things(unit.leaks()))));
        if (leaky.size() > CLASSES) {
            lines.add(Line.warn("LEAK " + (leaky.size() - CLASSES) + " more classes left something behind"));
        }
        return lines;
    }

    private static String things(List<Leak> leaks) {
        int more = leaks.size() - THINGS;
        return leaks.stream()
                        .limit(THINGS)
                        .map(leak -> Excerpt.line(leak.words()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
