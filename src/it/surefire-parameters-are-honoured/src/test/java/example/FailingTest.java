package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FailingTest {

    @Test
    void fails() {
        below();
    }

    private static void below() {
        assertEquals(5, 2 + 2);
    }
}
