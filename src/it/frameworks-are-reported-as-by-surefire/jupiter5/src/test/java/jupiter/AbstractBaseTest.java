package jupiter;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Matches the patterns and must not run. */
abstract class AbstractBaseTest {

    @BeforeAll
    static void baseBeforeAll() {
        System.out.println("base before all");
    }

    @Test
    void inherited() {}

    @Test
    void overridden() {
        throw new AssertionError("not overridden");
    }

    @Test
    void inheritedFails() {
        throw new IllegalStateException("in the base class");
    }
}
