package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.UnitResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RerunCommandTest {

    @Test
    void methodsAreNamedOnceAndWithoutParameters() {
        assertThat(command(failed("a.A", "b(int)[1]", "b(int)[2]", "c[0]", "d{String}[1]"), failed("a.D", "e")))
                .isEqualTo("Run these again: mvn verify -pl :core -Dtest=a.A#b+c+d,a.D#e");
    }

    @Test
    void nestedClassesAreNamedThemselvesAndQuotedForTheShell() {
        assertThat(command(failed("a.A$Inner", "b"), failed("a.A", "c"))).endsWith("-Dtest='a.A$Inner#b,a.A#c'");
    }

    @Test
    void namesThatAreNoMethodsSelectTheWholeClass() {
        assertThat(command(failed("a.A", "b", "a free sentence"))).endsWith("-Dtest=a.A");
        assertThat(command(failed("a.A", "initializationError"))).endsWith("-Dtest=a.A");
        assertThat(command(failed("a.A", ""))).endsWith("-Dtest=a.A");
    }

    @Test
    void atMostTenClassesAreNamed() {
        String command = command(
                IntStream.range(0, 12).mapToObj(i -> failed("a.C" + i, "m")).toArray(UnitResult[]::new));
        assertThat(command)
                .startsWith("Run the first 10 of these 12 classes again: ")
                .endsWith(",a.C9#m");
    }

    private static UnitResult failed(String className, String... names) {
        return Recording.ran(
                className,
                1,
                1,
                Arrays.stream(names)
                        .map(n -> Recording.attempt(Recording.test(className, n), 1, Outcome.FAILED, 1))
                        .toArray(Attempt[]::new));
    }

    private static String command(UnitResult... units) {
        List<Line> lines = RerunCommand.of(
                Recording.result(1, 1, Recording.schedule(0), List.of(units), List.of()), "mvn verify -pl :core");
        return lines.get(0).text();
    }
}
