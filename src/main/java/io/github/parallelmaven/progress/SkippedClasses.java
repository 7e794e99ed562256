package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.TestUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The test classes that did not begin, since enough tests had failed or the time of the run was over. */
final class SkippedClasses {

    private static final int NAMED = 10;

    private SkippedClasses() {}

    /**
     * Names them.
     *
     * @param result the run
     * @return one line, or none where all classes began
     */
    static List<Line> of(RunResult result) {
        List<TestUnit> skipped = result.skipped();
        if (skipped.isEmpty()) {
            return List.of();
        }
        String names = skipped.stream().limit(NAMED).map(TestUnit::id).collect(Collectors.joining(", "));
        int more = skipped.size() - NAMED;
        String reason = result.stopped().isEmpty()
                ? "enough tests had failed (skipAfterFailureCount)"
                : Excerpt.line(result.stopped());
        return List.of(
                Line.warn("Not run, since " + reason + ": " + names + (more > 0 ? " and " + more + " more" : "")));
    }
}
