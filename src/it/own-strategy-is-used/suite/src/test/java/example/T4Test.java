package example;

import org.junit.jupiter.api.Test;

class T4Test {

    @Test
    void passes() {}
}
