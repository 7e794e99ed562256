package io.github.parallelmaven.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestFilterTest {

    @ParameterizedTest
    @CsvSource({
        "TestA.class, true",
        "org/x/TestA.class, true",
        "org/x/ATest.class, true",
        "org/x/ATests.class, true",
        "org/x/ATestCase.class, true",
        "org/x/TestUtils.class, true",
        "org/x/AIT.class, false",
        "org/x/ASpec.class, false",
        "org/x/ATest$Inner.class, false",
        "org/x/TestOuter$InnerTest.class, false",
        "org/x/Latest.class, false"
    })
    void defaultsAreSurefires(String classFile, boolean selected) {
        assertThat(TestFilter.of(SelectionRequest.defaults()).selectsClass(classFile))
                .isEqualTo(selected);
    }

    @Test
    void anExcludeOfTheUserTakesAwayTheDefaultExclude() {
        TestFilter filter = filter(List.of(), List.of("**/BTest.java"));

        assertThat(filter.selectsClass("org/x/ATest$InnerTest.class")).isTrue();
        assertThat(filter.selectsClass("org/x/BTest.class")).isFalse();
    }

    @Test
    void includesOfTheUserKeepTheDefaultExclude() {
        TestFilter filter = filter(List.of("**/*Spec.java"), List.of());

        assertThat(filter.selectsClass("ASpec.class")).isTrue();
        assertThat(filter.selectsClass("A$Spec.class")).isFalse();
        assertThat(filter.selectsClass("ATest.class")).isFalse();
    }

    @Test
    void testReplacesIncludesAndExcludes() {
        TestFilter filter = TestFilter.of(
                new SelectionRequest(List.of("**/*Spec.java"), List.of("**/A*"), "A*", none(), none(), none(), none()));

        assertThat(filter.selectsClass("org/x/ATest.class")).isTrue();
        assertThat(filter.selectsClass("org/x/ATest$Inner.class")).isTrue();
        assertThat(filter.selectsClass("org/x/BSpec.class")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ATest                       | org/x/ATest.class    | true",
                "ATest                       | org/x/AATest.class   | false",
                "A?est                       | org/x/ATest.class    | true",
                "org.x.ATest                 | org/x/ATest.class    | true",
                "org.x.ATest                 | org/y/ATest.class    | false",
                "org/x/ATest.java            | org/x/ATest.class    | true",
                "org/x/ATest.class           | org/x/ATest.class    | true",
                "org/**/*Test                | org/x/y/ATest.class  | true",
                "*Test, !B*                  | org/x/ATest.class    | true",
                "*Test, !B*                  | org/x/BTest.class    | false",
                "!B*                         | org/x/Anything.class | true",
                "!B*                         | org/x/BTest.class    | false",
                "%regex[.*[AB]Test.*]        | org/x/BTest.class    | true",
                "%regex[.*[AB]Test.*]        | org/x/CTest.class    | false",
                "!%regex[.*[AB]Test.*]       | org/x/BTest.class    | false",
                "ATest#one                   | org/x/BTest.class    | false",
                "#one                        | org/x/BTest.class    | true",
            })
    void testSpeaksSurefiresLanguage(String test, String classFile, boolean selected) {
        assertThat(test(test).selectsClass(classFile)).isEqualTo(selected);
    }

    /** Surefire documents the prefix, but its matcher puts a path in front of it and then finds nothing. */
    @Test
    void theAntPrefixSelectsNothingAsWithSurefire() {
        assertThat(test("%ant[**/*Test.class]").selectsClass("org/x/ATest.class"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // An enclosing class does not stand for its nested ones: Surefire's own filter asks for their names.
                "ATest#one                   ; org.x.ATest$In ; one  ; false",
                "ATest*#one                  ; org.x.ATest$In ; one  ; true",
                "ATest#one                   ; org.x.ATest ; one   ; true",
                "ATest#one                   ; org.x.ATest ; two   ; false",
                "ATest#one+two               ; org.x.ATest ; two   ; true",
                "ATest#o*                    ; org.x.ATest ; one   ; true",
                "ATest#one,BTest             ; org.x.BTest ; other ; true",
                "*Test,!ATest#one            ; org.x.ATest ; one   ; false",
                "*Test,!ATest#one            ; org.x.ATest ; two   ; true",
                "%regex[.*Test.*#bar|baz]    ; org.x.ATest ; baz   ; true",
                "%regex[.*Test.*#bar|baz]    ; org.x.ATest ; foo   ; false",
                "#one                        ; org.x.ATest ; one   ; true",
                "#one                        ; org.x.ATest ; two   ; false",
            })
    void methodsAreFilteredAsSurefireDoes(String test, String className, String method, boolean selected) {
        assertThat(test(test).filtersMethods()).isTrue();
        assertThat(test(test).selectsMethod(className, method)).isEqualTo(selected);
    }

    @Test
    void withoutMethodPatternsEveryMethodIsSelected() {
        assertThat(test("ATest").filtersMethods()).isFalse();
        assertThat(test("ATest").selectsMethod("org.x.Inherited", "any")).isTrue();
    }

    @Test
    void aBlankTestIsNone() {
        assertThat(test(" ").describe())
                .isEqualTo("**/Test*.java, **/*Test.java, **/*Tests.java, **/*TestCase.java, !**/*$*");
    }

    @Test
    void describesWhatTheUserTyped() {
        assertThat(test("org.x.A*,!B#m").describe()).isEqualTo("org.x.A*, !B#m");
        assertThat(filter(List.of("**/*Spec.java"), List.of("**/B*")).describe())
                .isEqualTo("**/*Spec.java, !**/B*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%regex[*Test]", "%regex[.*Test#[a]", "x%regex[.*]", "ATest,%regex[.*Test#(]"})
    void invalidPatternsOfTestAreNamed(String test) {
        assertThatThrownBy(() -> test(test))
                .isInstanceOfSatisfying(
                        ParallelException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BAD_PARAMETER))
                .hasMessageContaining("of test cannot be used")
                .hasMessageContaining("%regex[");
    }

    @Test
    void methodsMayBeNamedByIncludesAndExcludes() {
        assertThat(filter(List.of("**/ATest.java#one"), List.of()).selectsMethod("org.x.ATest", "two"))
                .isFalse();
        assertThat(filter(List.of("**/ATest.java"), List.of("**/ATest.java#one"))
                        .selectsMethod("org.x.ATest", "two"))
                .isTrue();
    }

    @Test
    void anExclamationMarkInExcludesIsRefused() {
        assertThatThrownBy(() -> filter(List.of(), List.of("!ATest")))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("includes and excludes");
    }

    private static TestFilter test(String test) {
        return TestFilter.of(new SelectionRequest(none(), none(), test, none(), none(), none(), none()));
    }

    private static TestFilter filter(List<String> includes, List<String> excludes) {
        return TestFilter.of(new SelectionRequest(includes, excludes, "", none(), none(), none(), none()));
    }

    private static List<String> none() {
        return List.of();
    }
}
