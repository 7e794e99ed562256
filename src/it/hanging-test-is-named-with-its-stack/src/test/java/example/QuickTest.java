package example;

import org.junit.jupiter.api.Test;

class QuickTest {

    @Test
    void passes() {}
}
