package io.github.parallelmaven.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Excused;
import io.github.parallelmaven.model.Judgement;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarantineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "example.CartTest#adds, example.CartTest, adds, true",
        "example.CartTest#adds, example.CartTest, 'adds(int)[2]', true",
        "example.CartTest#adds, example.CartTest, removes, false",
        "CartTest, example.CartTest, adds, true",
        "CartTest, example.CartTest, initializationError, true",
        "CartTest#adds, example.CartTest, initializationError, false",
        "CartTest, example.OtherTest, adds, false",
        "*Cart*#add*+removes, example.CartTest, removes, true",
        "example/**, example.deep.CartTest, adds, true",
        "%regex[.*Cart.*#rem.*], example.CartTest, removes, true",
        "CartTest, example.CartTest$Inner, adds, true",
        "CartTest$Inner#adds, example.CartTest$Inner, adds, true",
    })
    void aPatternIsSurefires(String pattern, String className, String name, boolean excused) {
        Map<TestCase, Boolean> failed = Map.of(test(className, name), true);
        assertThat(quarantine(pattern + " 2026-12-31 anna because")
                        .judge(() -> failed, TODAY, true)
                        .excused())
                .hasSize(excused ? 1 : 0);
    }

    @Test
    void aFailureIsExcusedOnTheLastDayAndHeldAgainstTheBuildAfterIt() {
        Quarantine quarantine = quarantine("ATest 2026-06-15 anna it is slow");
        Map<TestCase, Boolean> failed = Map.of(test("ATest", "a"), true);

        assertThat(quarantine.judge(() -> failed, TODAY, true).excused())
                .containsExactly(new Excused(test("ATest", "a"), TODAY, "anna", "it is slow"));
        Judgement later = quarantine.judge(() -> failed, TODAY.plusDays(1), true);
        assertThat(later.excused()).isEmpty();
        assertThat(later.expired())
                .containsExactly("Line 1 of file: the quarantine of ATest expired on 2026-06-15 (anna: it is slow)");
    }

    @Test
    void whatPassedNeedsNoExcuseAndIsStillMatched() {
        Judgement judgement =
                quarantine("ATest 2026-06-15 anna why").judge(() -> Map.of(test("ATest", "a"), false), TODAY, true);
        assertThat(judgement).isEqualTo(Judgement.NONE);
    }

    @Test
    void anEntryWithoutATestIsNamedWhereAllTestsOfTheModuleRan() {
        Quarantine quarantine = quarantine("GoneTest 2026-06-01 anna why");
        Map<TestCase, Boolean> tests = Map.of(test("ATest", "a"), false);
        assertThat(quarantine.judge(() -> tests, TODAY, true).remarks())
                .singleElement()
                .asString()
                .startsWith("Line 1 of file: the quarantine of GoneTest matches no test");
        assertThat(quarantine.judge(() -> tests, TODAY, true).expired()).isEmpty();
        assertThat(quarantine.judge(() -> tests, TODAY, false).remarks()).isEmpty();
        Quarantine shared = new Quarantine("file", quarantine.entries(), false);
        assertThat(shared.judge(() -> tests, TODAY, true).remarks()).isEmpty();
    }

    @Test
    void blankLinesAndCommentsCount() {
        assertThat(Quarantine.of("file", List.of("# pattern", "", "  A 2026-01-01 o r  "), true)
                        .entries())
                .containsExactly(new QuarantineEntry(3, "A", LocalDate.of(2026, 1, 1), "o", "r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATest",
                "ATest 2026-01-01",
                "ATest 2026-01-01 anna",
                "ATest 01.01.2026 anna why",
                "ATest 2026-02-30 anna why",
                "%regex[( 2026-01-01 anna why"
            })
    void aBadLineIsNamed(String line) {
        assertThatThrownBy(() -> Quarantine.of("file", List.of("#", line), true))
                .isInstanceOfSatisfying(
                        ParallelException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_QUARANTINE))
                .hasMessageContaining("Line 2 of the quarantine file");
    }

    /** Whatever stands in the file, only what failed is excused, and only by an entry whose time is not over. */
    @Property(tries = 300)
    void nothingIsExcusedWithoutAnEntry(
            @ForAll @IntRange(max = 30) int days,
            @ForAll List<@IntRange(max = 9) Integer> listed,
            @ForAll List<Boolean> red) {
        Quarantine quarantine = Quarantine.of(
                "file",
                listed.stream()
                        .map(i -> "T" + i + "Test " + TODAY.plusDays(i - 5) + " anna why")
                        .toList(),
                true);
        Map<TestCase, Boolean> tests = new LinkedHashMap<>();
        for (int i = 0; i < red.size(); i++) {
            tests.put(test("T" + i + "Test", "a"), red.get(i));
        }
        LocalDate day = TODAY.plusDays(days - 10);
        assertThat(quarantine.judge(() -> tests, day, true).excused().stream().map(Excused::test))
                .containsExactlyInAnyOrderElementsOf(tests.keySet().stream()
                        .filter(tests::get)
                        .filter(test -> {
                            int number = Integer.parseInt(test.suite().replaceAll("\\D", ""));
                            return listed.contains(number)
                                    && !TODAY.plusDays(number - 5).isBefore(day);
                        })
                        .toList());
    }

    private static Quarantine quarantine(String... lines) {
        return Quarantine.of("file", Stream.of(lines).toList(), true);
    }

    private static TestCase test(String className, String name) {
        return new TestCase(className.replaceAll("\\$.*", ""), className, name, null);
    }
}
