package example;

import org.junit.jupiter.api.Test;

class ThreeTest {
    @Test
    void passes() {}
}
