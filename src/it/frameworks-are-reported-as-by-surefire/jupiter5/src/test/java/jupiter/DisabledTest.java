package jupiter;

import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Disabled("the whole class")
class DisabledTest {

    @Test
    void one() {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two(int number) {}

    @RepeatedTest(2)
    void three() {}

    @TestFactory
    Stream<DynamicNode> four() {
        return Stream.empty();
    }

    @Test
    @Disabled("a reason of its own")
    void five() {}

    @Nested
    class Inner {
        @Test
        void six() {}
    }
}
