package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.report.json.OrdersFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayChoiceTest {

    @TempDir
    Path started;

    @BeforeEach
    void write() throws IOException {
        List<JvmOrder> jvms = List.of(order(1, 1, "A"), order(2, 1, "B"), order(2, 2, "C"), order(12, 1, "D"));
        new OrdersFile("g:a#default-test", jvms).write(started.resolve("at #2/orders.json"));
    }

    @ParameterizedTest
    @CsvSource({"1,A", "1.1,A", "2,B", "2.1,B", "2.2,C", "12,D", "' 2.2 ',C"})
    void theJvmIsNamedByWorkerAndNumber(String name, String unit) {
        ReplayChoice choice = ReplayChoice.of("at #2/orders.json#" + name, started);
        assertThat(choice.module()).isEqualTo("g:a#default-test");
        assertThat(choice.units()).containsExactly(new RanUnit(unit, null));
    }

    @Test
    void anAbsolutePathStartsNowhere() {
        Path file = started.resolve("at #2/orders.json").toAbsolutePath();
        assertThat(ReplayChoice.of(file + "#1", Path.of("elsewhere")).units()).containsExactly(new RanUnit("A", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "2.3", "", "1.2", "two"})
    void aJvmThatIsNotThereIsToldWithThoseThatAre(String name) {
        assertThatThrownBy(() -> ReplayChoice.of("at #2/orders.json#" + name, started))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("only 1, 2, 2.2, 12");
    }

    @Test
    void aFileThatIsNotThereOrSomethingElseIsTold() throws IOException {
        Files.writeString(started.resolve("notes"), "no JSON");
        assertThatThrownBy(() -> ReplayChoice.of("none.json#1", started))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("there is no such file");
        assertThatThrownBy(() -> ReplayChoice.of("notes#1", started))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("it is not the JSON of orders");
        assertThatThrownBy(() -> ReplayChoice.of("orders.json", started))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("parallel.replay");
    }

    private static JvmOrder order(int worker, int jvm, String unit) {
        return new JvmOrder(worker, jvm, List.of(new RanUnit(unit, null)));
    }
}
