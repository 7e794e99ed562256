package jupiter;

import static org.junit.jupiter.api.Assumptions.abort;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All its tests are known only when they run. */
class BeforeAllAbortsWithoutTestsTest {

    @BeforeAll
    static void aborts() {
        abort("none of these");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void parameterized(int number) {}
}
