package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitInHandTest {

    private final UnitInHand hand =
            new UnitInHand(new TestUnit("x.A", List.of(new TestClass("x.A", null, 1, 3))), Instant.EPOCH);

    @Test
    void secondDeathByItselfEndsAClass() {
        assertThat(hand.mayGoOnAfterCrash()).isTrue();
        assertThat(hand.mayGoOnAfterCrash()).isFalse();
    }

    @Test
    void itTakesTwelveKillsBetweenTestsToEndAClass() {
        for (int death = 1; death < 12; death++) {
            assertThat(hand.mayGoOnAfterKill(true, false)).isTrue();
        }
        assertThat(hand.mayGoOnAfterKill(true, false)).isFalse();
    }

    @Test
    void killsBeforeItBeganOrInATestWeighAQuarter() {
        for (int death = 1; death < 12; death++) {
            assertThat(hand.mayGoOnAfterKill(true, false)).isTrue();
        }
        for (int death = 1; death < 4; death++) {
            assertThat(hand.mayGoOnAfterKill(false, false)).isTrue();
        }
        assertThat(hand.mayGoOnAfterKill(false, false)).isFalse();
    }

    @Test
    void killsEndNoClassThatGetsOn() {
        for (int death = 0; death < 100; death++) {
            assertThat(hand.mayGoOnAfterKill(true, death % 12 == 0)).isTrue();
        }
        assertThat(hand.mayGoOnAfterCrash()).isTrue();
        assertThat(hand.mayGoOnAfterKill(true, true)).isTrue();
        assertThat(hand.mayGoOnAfterCrash()).isFalse();
    }

    @Test
    void namingThatEndsAJvmByItselfIsNotTriedAgain() {
        assertThat(hand.leaveUnrun("why", false)).isTrue();
        assertThat(hand.leaveUnrun("why", false)).isFalse();
    }

    @Test
    void namingThatIsPreventedFromOutsideIsTriedAgainForAWhile() {
        assertThat(hand.leaveUnrun("why", true)).isTrue();
        for (int death = 1; death < 6; death++) {
            assertThat(hand.leaveUnrun("later", true)).isTrue();
        }
        assertThat(hand.leaveUnrun("later", true)).isFalse();
    }
}
