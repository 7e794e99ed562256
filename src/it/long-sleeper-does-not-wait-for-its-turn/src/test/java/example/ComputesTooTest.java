package example;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ComputesTooTest {

    @Test
    void computes() {
        assertNotEquals(0, Work.compute());
    }
}
