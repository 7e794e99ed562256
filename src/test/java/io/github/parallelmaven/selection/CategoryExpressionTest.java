package io.github.parallelmaven.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "a.B, a.B",
        "a.B.class, a.B",
        "NOT a, a !",
        "!a && b, a ! b &",
        "a and b Or c, a b c | &",
        "NOT (a || b), a b | !",
        "(a) AND b, a",
        "((a) OR b), a b |",
        "android, android",
        "a b, a",
    })
    void operatorsFollowTheirOperandsAsSurefireReadsThem(String expression, String postfix) {
        assertThat(String.join(" ", CategoryExpression.postfix(expression))).isEqualTo(postfix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a &", "a AND", "(a", "!", ")", "a # ?", "a AND && b"})
    void whatSurefireCannotReadIsRefused(String expression) {
        assertThatThrownBy(() -> CategoryExpression.postfix(expression)).isInstanceOf(IllegalArgumentException.class);
    }
}
