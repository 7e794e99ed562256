package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.problem.ParallelException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConcurrencyTest {

    private static final String VINTAGE = "junit.vintage.execution.parallel.";

    @Test
    void enginesAreToldInTheirOwnWords() {
        assertThat(new Concurrency("classes", 3, 0, 0).parameters())
                .containsOnly(
                        Map.entry(VINTAGE + "enabled", "true"),
                        Map.entry(VINTAGE + "pool-size", "3"),
                        Map.entry(VINTAGE + "classes", "true"),
                        Map.entry("testng.parallel", "classes"),
                        Map.entry("testng.threadCount", "3"));
    }

    @Test
    void theGreaterOfTwoCountsIsTheSizeOfThePool() {
        assertThat(new Concurrency("both", 0, 2, 5).parameters())
                .containsOnly(
                        Map.entry(VINTAGE + "enabled", "true"),
                        Map.entry(VINTAGE + "pool-size", "5"),
                        Map.entry(VINTAGE + "classes", "true"),
                        Map.entry(VINTAGE + "methods", "true"));
    }

    @Test
    void threadsAloneChangeNothing() {
        assertThat(new Concurrency("", 4, 4, 4).parameters()).isEmpty();
        assertThat(new Concurrency("none", 4, 4, 4).parameters()).isEmpty();
    }

    @Test
    void unknownWordIsRefused() {
        assertThatThrownBy(() -> new Concurrency("sometimes", 0, 0, 0))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("<sometimes> of parallel");
    }
}
