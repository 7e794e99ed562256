package io.github.parallelmaven.report.json;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Tally;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.Verdict;
import java.util.List;

/**
 * What is said of a test that did not simply pass and was not skipped.
 *
 * @param className binary name of the class that declares it
 * @param name its name, as in the XML report
 * @param verdict what its attempts amount to
 * @param tries how many attempts there were
 * @param quarantined whether it failed and is not held against the build
 */
public record VerdictRecord(String className, String name, Verdict verdict, int tries, boolean quarantined) {

    /** The remarkable tests of a run, in the order in which their units ended. */
    static List<VerdictRecord> of(RunResult result) {
        return Tally.remarkable(result.units())
                .map(attempts -> judged(attempts, result.judgement()))
                .filter(test -> test.verdict.isBad() || test.verdict.isMended())
                .toList();
    }

    private static VerdictRecord judged(List<Attempt> attempts, Judgement judgement) {
        TestCase test = attempts.get(0).test();
        Verdict verdict = Verdict.of(attempts);
        boolean excused = verdict.isBad() && judgement.excuses(test);
        return new VerdictRecord(test.className(), test.name(), verdict, attempts.size(), excused);
    }
}
