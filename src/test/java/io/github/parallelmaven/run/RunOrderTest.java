package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunOrderTest {

    private static final List<TestUnit> FOUND =
            Stream.of("c", "a", "d", "b").map(RunOrderTest::unit).toList();

    @Test
    void namesDecide() {
        assertThat(order("alphabetical", 0)).containsExactly("a", "b", "c", "d");
        assertThat(order("ReverseAlphabetical", 0)).containsExactly("d", "c", "b", "a");
        assertThat(order("filesystem", 0)).containsExactly("c", "a", "d", "b");
    }

    @Test
    void theHourDecides() {
        assertThat(RunOrder.HOURLY.apply(FOUND, 0, 4, List.of()).get(0).id()).isEqualTo("a");
        assertThat(RunOrder.HOURLY.apply(FOUND, 0, 5, List.of()).get(0).id()).isEqualTo("d");
    }

    @Test
    void aSeedGivesSurefiresOrder() {
        List<String> surefires = new ArrayList<>(List.of("a", "b", "c", "d"));
        Collections.shuffle(surefires, new Random(42));
        assertThat(order("random", 42)).isEqualTo(surefires);
    }

    @Test
    void whatIsNewComesFirstThenWhatFailedThenByTheRunsThatPassedSince() {
        List<Observation> seen = List.of(
                seen("b", 1, true),
                seen("c", 1, true),
                seen("b", 2, true),
                seen("d", 1, true),
                seen("d", 2, false),
                seen("c", 0, false));
        assertThat(RunOrder.FAILEDFIRST.apply(FOUND, 0, 0, seen))
                .extracting(TestUnit::id)
                .containsExactly("a", "d", "c", "b");
    }

    @Test
    void theFirstOfAListCountsAndOthersAreRefused() {
        assertThat(RunOrder.of("alphabetical,random")).isEqualTo(RunOrder.ALPHABETICAL);
        assertThatThrownBy(() -> RunOrder.of("sideways")).hasMessageContaining("<sideways> of runOrder");
    }

    private static List<String> order(String name, long seed) {
        return RunOrder.of(name).apply(FOUND, seed, 0, List.of()).stream()
                .map(TestUnit::id)
                .toList();
    }

    private static TestUnit unit(String name) {
        return new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
    }

    private static Observation seen(String unit, long at, boolean clean) {
        return new Observation(unit, at, Duration.ofMillis(1), clean, "any");
    }
}
