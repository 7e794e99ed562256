package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ZeroTest {

    @Test
    void between() {
        assertEquals("zero", new Signs().of(0));
    }

    @Test
    void product() {
        assertEquals(0, new Signs().product(1, 0));
    }
}
