package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgLineWordsTest {

    @Test
    void whiteSpaceSeparatesAndQuotesHoldTogether() {
        assertThat(ArgLineWords.split(" -Xmx1g\n\t\"-Dname=two words\" -Da='b \"c\"'d -Dempty=\"\" '' "))
                .containsExactly("-Xmx1g", "-Dname=two words", "-Da=b \"c\"d", "-Dempty=", "");
    }

    @Test
    void aBackslashIsACharacter() {
        assertThat(ArgLineWords.split("-Dpath=C:\\temp\\x")).containsExactly("-Dpath=C:\\temp\\x");
    }

    @Test
    void anOpenQuoteIsAnError() {
        assertThatThrownBy(() -> ArgLineWords.split("-Da=\"b")).hasMessageContaining("not closed");
    }
}
