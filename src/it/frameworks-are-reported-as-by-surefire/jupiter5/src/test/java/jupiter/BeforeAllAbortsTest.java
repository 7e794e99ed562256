package jupiter;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeforeAllAbortsTest {

    @BeforeAll
    static void aborts() {
        System.out.println("before it aborts");
        assumeTrue(false, "not here");
    }

    @Test
    void one() {}

    @Test
    void two() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void three(int number) {}

    @TestFactory
    Stream<DynamicNode> four() {
        return Stream.empty();
    }

    @Nested
    class Inner {
        @Test
        void five() {}
    }
}
