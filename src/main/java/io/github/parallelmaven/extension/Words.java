package io.github.parallelmaven.extension;

import io.github.parallelmaven.api.TestAttempt;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.RunResult;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Puts what our model says into the words of the API. */
public final class Words {

    private Words() {}

    /**
     * Every attempt at a test.
     *
     * @param result a run
     * @return the attempts, class by class
     */
    public static List<TestAttempt> attempts(RunResult result) {
        return result.units().stream()
                .flatMap(unit -> unit.classes().stream())
                .flatMap(suite -> suite.attempts().stream())
                .map(Words::attempt)
                .toList();
    }

    /** One of them. */
    static TestAttempt attempt(Attempt attempt) {
        Failure failure = attempt.failure();
        return new TestAttempt(
                attempt.test().className(),
                attempt.test().name(),
                TestAttempt.Outcome.valueOf(attempt.outcome().name()),
                attempt.worker(),
                Objects.requireNonNullElse(attempt.duration(), Duration.ZERO),
                attempt.number(),
                Objects.requireNonNullElse(failure == null ? attempt.reason() : failure.message(), ""),
                failure == null ? "" : failure.stackTrace());
    }
}
