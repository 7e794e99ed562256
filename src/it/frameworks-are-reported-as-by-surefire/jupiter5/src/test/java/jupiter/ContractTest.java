package jupiter;

import org.junit.jupiter.api.Test;

/** Matches the patterns and must not run. */
interface ContractTest {

    @Test
    default void keepsTheContract() {}

    @Test
    default void breaksTheContract() {
        throw new AssertionError("contract");
    }
}
