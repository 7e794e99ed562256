package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrdersFileTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        OrdersFile orders = new OrdersFile(
                "g:a#default-test",
                List.of(
                        new JvmOrder(
                                1,
                                1,
                                List.of(
                                        new RanUnit("x.A", null),
                                        new RanUnit("x.B", new Slice("x.B", List.of("adds", "naïve <&>"), List.of())),
                                        new RanUnit("x.B", new Slice("x.B", List.of(), List.of("adds"))))),
                        new JvmOrder(2, 3, List.of())));
        Path file = folder.resolve("deep/orders.json");
        orders.write(file);
        orders.write(file);

        assertThat(OrdersFile.read(file)).isEqualTo(orders);
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void eachExecutionHasAFileOfItsOwn() {
        assertThat(OrdersFile.name("g:a#default-test")).isEqualTo("orders.json");
        assertThat(OrdersFile.name("g:a#slow tests/2")).isEqualTo("orders-slow_tests_2.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"parallel-orders\",\"version\":2,\"module\":\"m\",\"jvms\":[]}",
                "{\"format\":\"parallel-plan\",\"version\":1,\"module\":\"m\",\"jvms\":[]}",
                "{\"format\":\"parallel-orders\",\"version\":1,\"module\":\"m\"}",
                "{\"format\":\"parallel-orders\",\"version\":1,\"jvms\":[]}",
                "{\"format\":\"parallel-orders\",\"version\":1,\"module\":\"m\",\"jvms\":[{\"worker\":1,\"jvm\":1}]}",
                "{\"format\":\"parallel-orders\",\"version\":1,\"module\":\"m\",\"jvms\":[{\"units\":[{}]}]}",
                "{\"format\":\"parallel-orders\",\"version\":\"one\"}",
                "<orders/>"
            })
    void anythingElseIsRefusedInASentence(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("orders.json"), text);
        assertThatThrownBy(() -> OrdersFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("it is not ");
    }
}
