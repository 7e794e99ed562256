package io.github.parallelmaven.selection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.launcher.TagFilter;

class TagExpressionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"fast", "a.b.C$D", "fast & !(slow | network)", "!!a", "any() | none()", "((a))", "a&b|c", "a()"})
    void expressionsOfThePlatformHaveNoFault(String expression) {
        assertThat(TagExpression.fault(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a b, an operator is missing before b",
        "a & , a tag is missing beside &",
        "| a, a tag is missing beside |",
        "(a, a ( is not closed",
        "a), a ) closes nothing",
        "!, a tag is missing beside !",
        "(a b), an operator is missing before b",
    })
    void faultsAreNamed(String expression, String fault) {
        assertThat(TagExpression.fault(expression)).contains(fault);
    }

    /** The platform itself is the judge. */
    @Property
    void nothingIsRefusedThatThePlatformTakesNorTakenThatItRefuses(@ForAll("expressions") String expression) {
        assertThat(TagExpression.fault(expression).isEmpty()).as(expression).isEqualTo(platformTakes(expression));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of("a", "b.c", "!", "&", "|", "(", ")", " ", "any()")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank());
    }

    private static boolean platformTakes(String expression) {
        try {
            TagFilter.includeTags(expression);
            return true;
        } catch (JUnitException refused) {
            return false;
        }
    }
}
