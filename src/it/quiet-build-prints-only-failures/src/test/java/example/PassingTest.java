package example;

import org.junit.jupiter.api.Test;

class PassingTest {

    @Test
    void passes() {
        System.out.println("printed by a test that passes");
    }
}
