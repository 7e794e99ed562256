package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FailedTestsTest {

    @Test
    void whatFailsIsKnownByItsMethodAndInvocationsByTheirs() {
        FailedTests failed = FailedTests.of(result(
                unit("x.A", failing("x.A", "adds(int)[2]"), failing("x.A$Inner", "adds"), passing("x.A", "passes"))));

        assertThat(failed).isEqualTo(failed(Map.of("x.A", List.of("x.A#adds", "x.A$Inner#adds"))));
        assertThat(failed.namesMethods()).isTrue();
    }

    @Test
    void whatIsNoMethodStandsForItsClass() {
        assertThat(FailedTests.of(result(unit("x.A", failing("x.A", "adds"), failing("x.A", "")))))
                .isEqualTo(failed(Map.of("x.A", List.of())));
        assertThat(FailedTests.of(result(unit("x.A", failing("x.A", "initializationError"), failing("x.A", "adds")))))
                .isEqualTo(failed(Map.of("x.A", List.of())));
    }

    @Test
    void aClassThatDidNotBeginOrDidNotEndStandsForItself() {
        RunResult result = result(lost("x.A", UnitResult.Fate.LOST), lost("x.B", UnitResult.Fate.SKIPPED), unit("x.C"));
        assertThat(FailedTests.of(result)).isEqualTo(failed(Map.of("x.A", List.of(), "x.B", List.of())));
    }

    @Test
    void aTestThatPassesAtLastHasNotFailed() {
        assertThat(FailedTests.of(result(unit("x.A", failing("x.A", "adds"), again(passing("x.A", "adds")))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void itSelectsClassesWithThoseNestedInThem() {
        FailedTests failed = failed(Map.of("x.A", List.of(), "x.B", List.of("x.B$Inner#adds")));

        assertThat(Stream.of("x/A", "x/A$Inner", "x/B", "x/AB", "A", "x/A2")
                        .filter(name -> failed.selectsClass(name + ".class")))
                .containsExactly("x/A", "x/A$Inner", "x/B");
        assertThat(failed.selectsMethod("x.A$Inner", "any")).isTrue();
        assertThat(failed.selectsMethod("x.B$Inner", "adds")).isTrue();
        assertThat(failed.selectsMethod("x.B", "adds")).isFalse();
        assertThat(failed.selectsMethod("x.Parent", "inherited")).isTrue();
    }

    @Test
    void whatIsNotAskedForIsLeftOut() {
        FailedTests failed = failed(Map.of("A", List.of("A#one", "A#two"), "B", List.of("B#one"), "C", List.of()));
        assertThat(failed.where(name -> !name.equals("C"), (name, method) -> method.equals("two")))
                .isEqualTo(failed(Map.of("A", List.of("A#two"))));
        assertThat(failed.where(name -> name.equals("C"), (name, method) -> false))
                .isEqualTo(failed(Map.of("C", List.of())));
    }

    @Test
    void whatAPartialRunDidNotRunStaysKnown() {
        FailedTests before = failed(Map.of("A", List.of("A#one", "A#two"), "B", List.of(), "C", List.of()));
        RunResult result = result(unit("A", passing("A", "one")), unit("B", passing("B", "one")));

        assertThat(before.after(result, true)).isEqualTo(failed(Map.of("A", List.of("A#two"), "C", List.of())));
        assertThat(before.after(result, false))
                .isEqualTo(failed(Map.of("A", List.of("A#two"), "B", List.of(), "C", List.of())));
    }

    @Test
    void whatARunShouldHaveRunAndDidNotIsNamed() {
        FailedTests wanted = failed(Map.of("A", List.of("A#one", "A#gone"), "B", List.of(), "C", List.of("C#one")));
        RunResult result = result(unit("A", passing("A", "one(int)[1]")), unit("C"));

        assertThat(wanted.notIn(result)).containsExactly("A#gone", "B", "C#one");
    }

    /** A test is on the list from its failure to its next success, whatever part of the tests each run runs. */
    @Test
    void aTestIsKnownToFailUntilItPasses() {
        Random random = new Random(3);
        FailedTests known = FailedTests.NONE;
        Map<String, Boolean> last = new TreeMap<>();
        for (int run = 0; run < 500; run++) {
            List<UnitResult> units = new ArrayList<>();
            for (String name : List.of("A", "B", "C")) {
                List<Attempt> attempts = new ArrayList<>();
                for (String method : List.of("one", "two", "three")) {
                    if (random.nextInt(3) == 0) {
                        boolean passes = random.nextBoolean();
                        last.put(name + "#" + method, passes);
                        attempts.add(passes ? passing(name, method) : failing(name, method));
                    }
                }
                if (!attempts.isEmpty()) {
                    units.add(unit(name, attempts.toArray(Attempt[]::new)));
                }
            }
            known = known.after(result(units.toArray(UnitResult[]::new)), false);
            assertThat(known.classes().values().stream().flatMap(SortedSet::stream))
                    .containsExactlyElementsOf(last.entrySet().stream()
                            .filter(test -> !test.getValue())
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    private static FailedTests failed(Map<String, List<String>> classes) {
        TreeMap<String, SortedSet<String>> sorted = new TreeMap<>();
        classes.forEach((name, tests) -> sorted.put(name, new TreeSet<>(tests)));
        return new FailedTests(sorted);
    }

    private static RunResult result(UnitResult... units) {
        return new RunResult(
                null,
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                new Schedule("as_given", List.of(), List.of(), Duration.ZERO, Duration.ZERO),
                List.of(units),
                List.of(),
                List.of(),
                Judgement.NONE,
                "");
    }

    private static UnitResult unit(String name, Attempt... attempts) {
        ClassResult suite = new ClassResult(name, 1, Instant.EPOCH, Duration.ZERO, List.of(attempts), Map.of(), null);
        return new UnitResult(testUnit(name), 1, UnitResult.Fate.RAN, Instant.EPOCH, Duration.ZERO, List.of(suite));
    }

    private static UnitResult lost(String name, UnitResult.Fate fate) {
        return new UnitResult(testUnit(name), 0, fate, Instant.EPOCH, Duration.ZERO, List.of());
    }

    private static TestUnit testUnit(String name) {
        return new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
    }

    private static Attempt failing(String className, String name) {
        return attempt(className, name, Outcome.FAILED);
    }

    private static Attempt passing(String className, String name) {
        return attempt(className, name, Outcome.PASSED);
    }

    private static Attempt again(Attempt attempt) {
        return attempt.repeating(attempt.test(), 2);
    }

    private static Attempt attempt(String className, String name, Outcome outcome) {
        Failure failure = outcome == Outcome.PASSED ? null : new Failure("x.Wrong", "wrong", "x.Wrong: wrong");
        TestCase test = new TestCase(className.replaceFirst("\\$.*", ""), className, name, null);
        return new Attempt(
                test, 1, outcome, Instant.EPOCH, Duration.ZERO, null, failure, CapturedText.EMPTY, CapturedText.EMPTY);
    }
}
