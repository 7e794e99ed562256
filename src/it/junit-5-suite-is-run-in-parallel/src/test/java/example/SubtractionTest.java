package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubtractionTest {

    @Test
    void worksOnSmallNumbers() {
        assertEquals(1, 3 - 2);
    }
}
