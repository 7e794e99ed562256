package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PositiveTest {

    @Test
    void above() {
        assertEquals("positive", new Signs().of(1));
    }

    @Test
    void product() {
        assertEquals(6, new Signs().product(1, 2, 3));
    }
}
