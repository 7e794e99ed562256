package jupiter;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterizedSourcesTest {

    static final List<String> FIELD = List.of("one", "two");

    @ParameterizedTest
    @ValueSource(strings = {"x", "y <z>", " "})
    void values(String text) {
        if (text.contains("z")) {
            throw new IllegalArgumentException(text);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void overloaded(int number) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void overloaded(long number) {}

    @ParameterizedTest
    @NullAndEmptySource
    void nullAndEmpty(List<String> list) {}

    @ParameterizedTest
    @NullSource
    @EmptySource
    @ValueSource(strings = "text")
    void severalSources(String text) {}

    @ParameterizedTest
    @EnumSource(names = {"MONDAY", "SUNDAY"})
    void enums(DayOfWeek day) {}

    @ParameterizedTest
    @CsvSource({"1, one", "2, 'two, or so'", "x, not a number"})
    void csv(int number, String word) {}

    @ParameterizedTest
    @CsvFileSource(resources = "/jupiter/rows.csv", numLinesToSkip = 1)
    void csvFile(String name, int number, TestInfo info) {}

    @ParameterizedTest
    @MethodSource
    void methodOfTheSameName(String text, int[] numbers) {}

    static Stream<Arguments> methodOfTheSameName() {
        return Stream.of(Arguments.of("a", new int[] {1}), Arguments.of("b", new int[0]));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void methodByName(int number) {
        if (number == 2) {
            throw new AssertionError(number);
        }
    }

    static IntStream numbers() {
        return IntStream.range(0, 12);
    }

    @ParameterizedTest
    @FieldSource("FIELD")
    void field(String text) {}

    @ParameterizedTest
    @ArgumentsSource(Provider.class)
    void provider(Object argument) {}

    static class Provider implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(ExtensionContext context) {
            return Stream.of(Arguments.of(Named.of("a name", 1)), Arguments.of((Object) null));
        }
    }

    @ParameterizedTest(name = "case {0} at {index}")
    @ValueSource(ints = {7, 8})
    @DisplayName("with names")
    void names(int number) {}

    @ParameterizedTest(name = "[{index}] brackets [{0}]")
    @ValueSource(strings = {"[3]", "a]b"})
    void brackets(String text) {}

    @ParameterizedTest
    @MethodSource("nothing")
    void noArguments(int number) {}

    static Stream<Integer> nothing() {
        return Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void sourceThrows(int number) {}

    static Stream<Integer> broken() {
        throw new IllegalStateException("no arguments");
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void sourceThrowsLater(int number) {}

    static Stream<Integer> breaking() {
        return Stream.of(1, 2, 0).map(n -> 2 / n);
    }

    @ParameterizedTest
    @MethodSource("noSuchMethod")
    void sourceIsMissing(int number) {}

    @ParameterizedTest
    @ValueSource(ints = 1)
    @Disabled("none of them")
    void disabled(int number) {}
}
