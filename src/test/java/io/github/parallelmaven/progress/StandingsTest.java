package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.WorkerStanding;
import io.github.parallelmaven.model.WorkerStanding.Doing;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StandingsTest {

    @Test
    void eachWorkerHasALineForWhatItDoesThenItsStackThenWhatItPrinted() {
        Doing test = new Doing(
                "x.A",
                Duration.ofSeconds(75),
                "x.A.adds",
                Duration.ofMillis(2_400),
                List.of(
                        "java.base/java.lang.Thread.sleep(Native Method)",
                        "x.A.adds(A.java:7)",
                        "java.base/java.lang.reflect.Method.invoke(Method.java:569)",
                        "org.junit.X.run(X.java:1)"));
        Doing setUp = new Doing("x.B", Duration.ofSeconds(1), "", Duration.ZERO, List.of());

        assertThat(Standings.lines(List.of(
                        new WorkerStanding(1, 11, List.of(test), List.of("one", "two", "three", "four"), true),
                        new WorkerStanding(2, 12, List.of(setUp), List.of(), false),
                        new WorkerStanding(3, 13, List.of(), List.of(), true))))
                .containsExactly(
                        "    w1 x.A for 1 min 15 s, x.A.adds for 2.4 s (pid 11)",
                        "        at java.base/java.lang.Thread.sleep(Native Method)",
                        "        at x.A.adds(A.java:7)",
                        "        | two",
                        "        | three",
                        "        | four",
                        "    w2 x.B for 1.0 s (pid 12, which does not answer)",
                        "    w3 has nothing to do (pid 13)");
    }

    @Test
    void aDeepStackIsCutAndNoLineCanBreakTheConsole() {
        List<String> frames = IntStream.range(0, 500).mapToObj(i -> "x.A.m" + i).toList();
        Doing test = new Doing("x.A", Duration.ZERO, "x.A.adds\u001b[2J\nnext", Duration.ZERO, frames);

        List<String> lines =
                Standings.lines(List.of(new WorkerStanding(1, 11, List.of(test), List.of("\u0007"), true)));

        assertThat(lines).hasSize(10).allSatisfy(line -> assertThat(line).matches("[ -~\u2026\ufffd?]*"));
        assertThat(lines.get(1)).isEqualTo("        at x.A.m0");
    }
}
