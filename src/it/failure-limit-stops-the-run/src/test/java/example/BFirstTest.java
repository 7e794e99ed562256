package example;

import org.junit.jupiter.api.Test;

class BFirstTest {

    @Test
    void passes() {}
}
