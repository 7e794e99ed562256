package example;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AlphaTest {

    @BeforeAll
    static void note() throws Exception {
        Order.note("Alpha");
    }

    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}
}
