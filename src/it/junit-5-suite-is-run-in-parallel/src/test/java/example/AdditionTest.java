package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdditionTest {

    @Test
    void worksOnSmallNumbers() {
        assertEquals(5, 3 + 2);
    }
}
