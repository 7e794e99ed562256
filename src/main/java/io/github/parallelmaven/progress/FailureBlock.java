package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.RunResult;
import java.util.ArrayList;
import java.util.List;

/** The tests that failed, once more and together, with what they printed last; then the flaky ones by name. */
final class FailureBlock {

    /** Most tests shown. */
    private static final int TESTS = 25;

    private static final int MESSAGE_LINES = 8;

    private static final int OUTPUT_LINES = 20;

    private FailureBlock() {}

    /**
     * Describes them.
     *
     * @param result the run
     * @return lines, none where every test passed at once
     */
    static List<Line> of(RunResult result) {
        List<Line> lines = new ArrayList<>();
        List<List<Attempt>> bad = JudgedTests.bad(result);
        if (!bad.isEmpty()) {
            lines.add(Line.error("Failures and errors (" + bad.size() + "):"));
            for (int i = 0; i < Math.min(TESTS, bad.size()); i++) {
                describe(i + 1, bad.get(i), lines);
            }
            addRest(bad.size(), Line.Level.ERROR, lines);
        }
        List<List<Attempt>> flaky = JudgedTests.flaky(result);
        if (!flaky.isEmpty()) {
            lines.add(Line.warn("Flaky, that is failed and passed when repeated (" + flaky.size() + "):"));
            flaky.stream().limit(TESTS).forEach(t -> lines.add(Line.warn("  " + label(t))));
            addRest(flaky.size(), Line.Level.WARN, lines);
        }
        return lines;
    }

    private static void addRest(int all, Line.Level level, List<Line> lines) {
        if (all > TESTS) {
            lines.add(new Line(level, "  ... and " + (all - TESTS) + " more"));
        }
    }

    /** The first attempt decides the verdict, so it is the one to show. */
    private static void describe(int number, List<Attempt> attempts, List<Line> lines) {
        Attempt first = attempts.get(0);
        lines.add(Line.error("  " + number + ") " + label(attempts) + " (worker " + first.worker() + ")"));
        Excerpt.reason(first, MESSAGE_LINES).forEach(l -> lines.add(Line.error("       " + l)));
        addOutput("standard output", first.stdout(), lines);
        addOutput("standard error", first.stderr(), lines);
    }

    private static String label(List<Attempt> attempts) {
        String tries = attempts.size() == 1 ? "" : ", " + attempts.size() + " tries";
        return Excerpt.line(attempts.get(0).test().label()) + tries;
    }

    private static void addOutput(String stream, CapturedText text, List<Line> lines) {
        List<String> tail = Excerpt.tail(text.tail(OUTPUT_LINES * Excerpt.WIDTH), OUTPUT_LINES);
        if (!tail.isEmpty()) {
            lines.add(Line.error("       end of " + stream + ":"));
            tail.forEach(l -> lines.add(Line.error("       | " + l)));
        }
    }
}
