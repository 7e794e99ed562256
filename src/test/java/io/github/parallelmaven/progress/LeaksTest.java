package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeaksTest {

    @Test
    void namesThreeThingsAndCountsTheRest() {
        UnitResult clean = Recording.ran("x.CleanTest", 1, 5);
        UnitResult leaky = Recording.ran("x.LeakyTest", 1, 5)
                .leaving(List.of(
                        new Leak(Leak.Kind.THREAD, "mail\u001B[31m"),
                        new Leak(Leak.Kind.LOCALE, "ja_JP"),
                        new Leak(Leak.Kind.PROVIDER, "Mock"),
                        new Leak(Leak.Kind.SHUTDOWN_HOOK, "h"),
                        new Leak(Leak.Kind.STREAM, "System.out")));

        List<Line> lines = Leaks.of(result(List.of(clean, leaky)));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).text())
                .doesNotContain("\u001B")
                .startsWith("LEAK x.LeakyTest left thread mail")
                .endsWith(", default locale ja_JP, security provider Mock and 2 more");
    }

    @Test
    void namesFiveClassesAndCountsTheRest() {
        List<UnitResult> leaky = IntStream.range(0, 8)
                .mapToObj(i ->
                        Recording.ran("x.Leaky" + i + "Test", 1, 5).leaving(List.of(new Leak(Leak.Kind.THREAD, "t"))))
                .toList();

        List<Line> lines = Leaks.of(result(leaky));

        assertThat(lines).hasSize(6);
        assertThat(lines.get(5).text()).isEqualTo("LEAK 3 more classes left something behind");
    }

    private static RunResult result(List<UnitResult> units) {
        Schedule schedule = new Schedule("balanced", List.of(), List.of(), Duration.ZERO, Duration.ZERO);
        return Recording.result(10, 10, schedule, units, List.of());
    }
}
