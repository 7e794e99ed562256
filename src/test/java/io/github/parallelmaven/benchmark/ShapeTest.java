package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    @ParameterizedTest
    @ValueSource(strings = {"commons-csv", "empty", "empty-0", "EMPTY-10", "empty-10-20", "huge-10"})
    void otherNamesAreNoShape(String name) throws Exception {
        assertThat(Shape.build(name, List.of())).isEmpty();
    }
}
