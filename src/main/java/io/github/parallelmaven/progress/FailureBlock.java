package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Verdict;
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
        mended("Flaky, that is failed and passed when repeated", JudgedTests.flaky(result), lines);
        mended(
                "Fails only together, that is failed twice in the JVM of other tests and passed alone in a fresh one",
                JudgedTests.with(verdict -> verdict == Verdict.TOGETHER, result),
                lines);
        excused(result.judgement(), lines);
        return lines;
    }

    private static void excused(Judgement judgement, List<Line> lines) {
        if (!judgement.excused().isEmpty()) {
            lines.add(Line.warn("Failed in quarantine, and not held against the build ("
                    + judgement.excused().size() + "):"));
            judgement.excused().stream()
                    .limit(TESTS)
                    .map(one ->
                            one.test().label() + ", until " + one.until() + ", " + one.owner() + ": " + one.reason())
                    .forEach(one -> lines.add(Line.warn("  " + Excerpt.line(one))));
            addRest(judgement.excused().size(), Line.Level.WARN, lines);
        }
        judgement.expired().forEach(one -> lines.add(Line.error(Excerpt.line(one))));
    }

    private static void mended(String heading, List<List<Attempt>> tests, List<Line> lines) {
        if (!tests.isEmpty()) {
            lines.add(Line.warn(heading + " (" + tests.size() + "):"));
            tests.stream().limit(TESTS).forEach(t -> lines.add(Line.warn("  " + label(t))));
            addRest(tests.size(), Line.Level.WARN, lines);
        }
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
        long alone = attempts.stream().filter(Attempt::alone).count();
        String tries = attempts.size() == 1
                ? ""
                : ", " + attempts.size() + " tries" + (alone == 0 ? "" : ", of which " + alone + " alone");
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
