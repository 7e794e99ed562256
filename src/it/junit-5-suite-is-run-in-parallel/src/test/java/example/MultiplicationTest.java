package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MultiplicationTest {

    @Test
    void worksOnSmallNumbers() {
        assertEquals(6, 3 * 2);
    }
}
