package example;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SetUpTest {

    @BeforeAll
    static void setUp() {
        assertFalse(Boolean.getBoolean("broken"));
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
