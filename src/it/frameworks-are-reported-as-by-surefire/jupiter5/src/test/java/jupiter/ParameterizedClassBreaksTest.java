package jupiter;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("numbers")
class ParameterizedClassBreaksTest {

    @Parameter
    int number;

    static Stream<Integer> numbers() {
        return Stream.of(1, 0, 2).map(n -> 2 / n);
    }

    @Test
    void plain() {}
}
