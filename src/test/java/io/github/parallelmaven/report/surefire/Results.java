package io.github.parallelmaven.report.surefire;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Results of which a test states only what matters to it. */
final class Results {

    static final Instant NOON = Instant.parse("2026-05-04T12:00:00.123456Z");

    private Results() {}

    static Attempt attempt(String name, Outcome outcome, @Nullable Failure failure) {
        return attempt(name, outcome, Duration.ofMillis(5), failure, "");
    }

    static Attempt attempt(
            String name, Outcome outcome, @Nullable Duration duration, @Nullable Failure failure, String stdout) {
        return new Attempt(
                new TestCase("org.example.CartTest", "org.example.CartTest", name, null),
                1,
                outcome,
                NOON,
                duration,
                null,
                failure,
                CapturedText.of(stdout),
                CapturedText.EMPTY);
    }

    /** A further attempt at the same test. */
    static Attempt again(String name, Outcome outcome, @Nullable Failure failure) {
        Attempt first = attempt(name, outcome, failure);
        return new Attempt(
                first.test(),
                first.worker(),
                outcome,
                first.started(),
                first.duration(),
                null,
                failure,
                first.stdout(),
                first.stderr(),
                2,
                false);
    }

    static ClassResult result(Attempt... attempts) {
        return result("org.example.CartTest", Map.of(), attempts);
    }

    static ClassResult result(String name, Map<String, String> properties, Attempt... attempts) {
        return new ClassResult(name, 1, NOON, Duration.ofMillis(40), List.of(attempts), properties, null);
    }

    static RunEvent finished(ClassResult... classes) {
        return finished("unit", classes);
    }

    static RunEvent finished(String unit, ClassResult... classes) {
        return new RunEvent.UnitFinished(NOON, ran(unit, classes));
    }

    static RunEvent repeated(String unit, ClassResult... classes) {
        return new RunEvent.UnitRepeated(NOON, ran(unit, classes));
    }

    private static UnitResult ran(String id, ClassResult... classes) {
        TestUnit unit = new TestUnit(id, List.of(new TestClass("org.example.CartTest", null, 1, 1)));
        return new UnitResult(unit, 1, UnitResult.Fate.RAN, NOON, Duration.ofMillis(40), List.of(classes));
    }
}
