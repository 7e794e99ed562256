package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void passes() {}

    @Test
    void fails() {
        assertEquals(1, 2, "counted by Surefire alone");
    }
}
