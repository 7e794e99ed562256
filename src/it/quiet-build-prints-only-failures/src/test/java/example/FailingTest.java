package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FailingTest {

    @Test
    void fails() {
        System.out.println("printed by the test that fails");
        assertEquals(5, 2 + 2);
    }
}
