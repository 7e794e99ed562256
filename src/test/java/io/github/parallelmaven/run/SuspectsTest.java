package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SuspectsTest {

    private final Suspects suspects = new Suspects();

    @Test
    void secondDeathByItselfIsProof() {
        assertThat(suspects.isToBlame("x.A", false)).isFalse();
        assertThat(suspects.isToBlame("x.B", false)).isFalse();
        assertThat(suspects.isToBlame("x.A", false)).isTrue();
    }

    @Test
    void itTakesTwentyFourDeathsFromOutside() {
        for (int death = 1; death < 24; death++) {
            assertThat(suspects.isToBlame("x.A", true)).isFalse();
        }
        assertThat(suspects.isToBlame("x.A", true)).isTrue();
    }
}
