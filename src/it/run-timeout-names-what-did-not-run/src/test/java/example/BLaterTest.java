package example;

import org.junit.jupiter.api.Test;

class BLaterTest {

    @Test
    void passes() {}
}
