package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SliceMergeTest {

    private static final TestUnit WHOLE = new TestUnit("x.A", List.of(new TestClass("x.A", null, 1, 4)));

    /** Places of the methods a, b, c and d in their class, which are not those of their names. */
    private static final Map<String, Integer> PLACES = Map.of("c", 0, "a", 1, "d", 2, "b", 3);

    @Test
    void testsStandAsInTheClassAndTimesAreThoseOfOneSetUp() {
        UnitResult merged = SliceMerge.of(List.of(
                part(100, passed("a", 10), passed("b", 20)), part(330, passed("c", 30)), part(250, passed("d", 40))));

        assertThat(names(merged)).containsExactly("c", "a", "d", "b");
        assertThat(merged.unit()).isEqualTo(WHOLE);
        // Set-ups of 70, 300 and 210 ms.
        assertThat(merged.duration()).isEqualTo(Duration.ofMillis(100 + 210));
        assertThat(merged.longestPart()).isEqualTo(Duration.ofMillis(330));
        assertThat(merged.classes().get(0).duration()).isEqualTo(Duration.ofMillis(310));
    }

    @Test
    void aFailedSetUpIsToldOnceAndBeforeTheTestsOfPartsInWhichItSucceeded() {
        UnitResult merged = SliceMerge.of(List.of(
                part(10, passed("a", 1)),
                part(10, attempt(AttemptBook.SET_UP, Outcome.ERRORED, 0)),
                part(10, attempt(AttemptBook.SET_UP, Outcome.ERRORED, 0))));

        assertThat(names(merged)).containsExactly(AttemptBook.SET_UP, "a");
    }

    @Test
    void aFailedTearDownIsNamedByWhetherAnyPartHadPassed() {
        UnitResult merged = SliceMerge.of(List.of(
                part(10, attempt("a", Outcome.FAILED, 1), attempt(AttemptBook.SET_UP, Outcome.ERRORED, 0)),
                part(10, passed("b", 1), attempt(AttemptBook.TEAR_DOWN, Outcome.ERRORED, 0))));

        assertThat(names(merged)).containsExactly("a", "b", AttemptBook.TEAR_DOWN);
    }

    @Test
    void whatIsMissingOfAPartIsMissingOfTheClass() {
        UnitResult ran = ended(UnitResult.Fate.RAN, 10, passed("a", 1));
        UnitResult empty = ended(UnitResult.Fate.EMPTY, 0);
        UnitResult skipped = ended(UnitResult.Fate.SKIPPED, 0);
        UnitResult lost = ended(UnitResult.Fate.LOST, 0);

        assertThat(fate(empty, empty)).isEqualTo(UnitResult.Fate.EMPTY);
        assertThat(fate(ran, empty)).isEqualTo(UnitResult.Fate.RAN);
        assertThat(fate(ran, skipped)).isEqualTo(UnitResult.Fate.SKIPPED);
        assertThat(fate(ran, lost, skipped)).isEqualTo(UnitResult.Fate.LOST);
    }

    @Test
    void whatSetUpsPrintAlikeIsToldWithTheFirstTestAndTheRestWithTheirOwn() {
        UnitResult merged = SliceMerge.of(List.of(
                printing("ready\n", passed("a", 1)),
                printing("ready\n", passed("c", 1)),
                printing("late\n", passed("b", 1))));

        assertThat(merged.classes().get(0).attempts())
                .extracting(attempt -> attempt.stdout().tail(100))
                .containsExactly("ready\n", "", "late\n");
    }

    private static UnitResult.Fate fate(UnitResult... parts) {
        return SliceMerge.of(Stream.of(parts)
                        .map(result -> SliceMerge.Part.of(null, result))
                        .toList())
                .fate();
    }

    private static List<String> names(UnitResult merged) {
        return merged.classes().get(0).attempts().stream()
                .map(attempt -> attempt.test().name())
                .toList();
    }

    private static SliceMerge.Part part(long millis, Attempt... attempts) {
        return part(ended(UnitResult.Fate.RAN, millis, attempts), "");
    }

    private static SliceMerge.Part printing(String text, Attempt attempt) {
        return part(ended(UnitResult.Fate.RAN, 10, attempt), text);
    }

    private static SliceMerge.Part part(UnitResult result, String setUp) {
        Map<TestCase, Integer> places = new HashMap<>();
        result.classes()
                .forEach(suite -> suite.attempts().forEach(attempt -> {
                    Integer place = PLACES.get(attempt.test().name());
                    if (place != null) {
                        places.put(attempt.test(), place);
                    }
                }));
        return new SliceMerge.Part(result, places, List.of(CapturedText.of(setUp), CapturedText.EMPTY));
    }

    private static UnitResult ended(UnitResult.Fate fate, long millis, Attempt... attempts) {
        Duration duration = Duration.ofMillis(millis);
        List<ClassResult> classes = attempts.length == 0
                ? List.of()
                : List.of(new ClassResult("x.A", 1, Instant.EPOCH, duration, List.of(attempts), Map.of(), null));
        TestUnit unit = WHOLE.cut(new Slice("x.A", List.of("m" + millis), List.of()));
        return new UnitResult(unit, 1, fate, Instant.EPOCH, duration, classes);
    }

    private static Attempt passed(String method, long millis) {
        return attempt(method, Outcome.PASSED, millis);
    }

    private static Attempt attempt(String name, Outcome outcome, long millis) {
        return new Attempt(
                new TestCase("x.A", "x.A", name, null),
                1,
                outcome,
                Instant.EPOCH,
                Duration.ofMillis(millis),
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }
}
