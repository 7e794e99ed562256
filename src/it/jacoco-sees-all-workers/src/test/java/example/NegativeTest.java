package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NegativeTest {

    @Test
    void below() {
        assertEquals("negative", new Signs().of(-1));
    }

    @Test
    void odd() {
        assertEquals(Kind.ODD, Kind.of(3));
    }
}
