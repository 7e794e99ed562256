package io.github.parallelmaven.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.MethodName.class)
class Flaky {

    @Test
    void a_passes() {}

    @Test
    void b_passesAtSecond() {
        System.out.println("try " + Tries.next("b"));
        assertThat(Tries.of("b")).isGreaterThan(1);
    }

    @Test
    void c_neverPasses() {
        throw new IllegalStateException("try " + Tries.next("c"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void d_secondValuePassesAtThird(int value) {
        assertThat(value != 2 || Tries.next("d") > 2).isTrue();
    }

    /** Two of one name: only the ids tell them apart. */
    @TestFactory
    Stream<DynamicTest> e_firstPassesAtSecond() {
        return List.of("e1", "e2").stream()
                .map(id -> DynamicTest.dynamicTest(
                        "same", () -> assertThat(Tries.next(id)).isGreaterThan(id.equals("e1") ? 1 : 0)));
    }

    @Nested
    class Inner {
        @Test
        void f_passesAtSecond() {
            assertThat(Tries.next("f")).isGreaterThan(1);
        }
    }
}
