package io.github.parallelmaven.progress;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.Verdict;
import java.util.List;
import java.util.function.Predicate;

/** The tests of a run by verdict, each as the list of its attempts. */
final class JudgedTests {

    private JudgedTests() {}

    /**
     * Tests that break a build: they failed, and are not excused.
     *
     * @param result the run
     * @return attempts by test, in the order in which the units ended
     */
    static List<List<Attempt>> bad(RunResult result) {
        return with(Verdict::isBad, result).stream()
                .filter(attempts -> !result.judgement().excuses(attempts.get(0).test()))
                .toList();
    }

    /**
     * Tests that passed only when repeated.
     *
     * @param result the run
     * @return attempts by test, in the order in which the units ended
     */
    static List<List<Attempt>> flaky(RunResult result) {
        return with(v -> v == Verdict.FLAKY, result);
    }

    /**
     * Tests of certain verdicts.
     *
     * @param wanted which; none that simply passed
     * @param result the run
     * @return attempts by test, in the order in which the units ended
     */
    static List<List<Attempt>> with(Predicate<Verdict> wanted, RunResult result) {
        return Tally.remarkable(result.units())
                .filter(t -> wanted.test(Verdict.of(t)))
                .toList();
    }
}
