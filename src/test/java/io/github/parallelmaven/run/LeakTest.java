package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.problem.ParallelException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What classes leave behind in a real JVM is told with their results. */
class LeakTest {

    @TempDir
    Path scratch;

    @Test
    void whatAClassLeavesBehindIsToldWithItAndWithNoOther() {
        RunResult result = SampleRun.in(scratch).of("Divided", "Leaking", "Passing");

        Map<String, List<Leak>> leaks = result.units().stream()
                .collect(Collectors.toMap(
                        unit -> unit.unit().id().replaceFirst(".*\\.", ""), unit -> List.copyOf(unit.leaks())));
        assertThat(leaks.get("Leaking"))
                .containsExactlyInAnyOrder(
                        new Leak(Leak.Kind.THREAD, "left-by-leaking"), new Leak(Leak.Kind.PROPERTY, "left.by.leaking"));
        assertThat(leaks.get("Divided")).isEmpty();
        assertThat(leaks.get("Passing")).isEmpty();
    }

    @Test
    void aWrongWordIsToldWithTheRightOnes() {
        assertThat(LeakWatch.of(" Report ")).isEqualTo(LeakWatch.REPORT);
        assertThatThrownBy(() -> LeakWatch.of("yes"))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("off, summary, report");
    }
}
