package example;

import org.junit.jupiter.api.Test;

class SameNameTest {

    @Test
    void inSecond() {}
}
