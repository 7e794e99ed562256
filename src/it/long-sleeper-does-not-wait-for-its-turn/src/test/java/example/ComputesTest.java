package example;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ComputesTest {

    @Test
    void computes() {
        assertNotEquals(0, Work.compute());
    }
}
