package example;

import org.junit.jupiter.api.Test;

class T2Test {

    @Test
    void passes() {}
}
