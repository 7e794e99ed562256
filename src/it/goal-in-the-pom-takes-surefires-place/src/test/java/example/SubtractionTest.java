package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubtractionTest {

    @Test
    void twoLessOneIsOne() {
        assertEquals(1, 2 - 1);
    }
}
