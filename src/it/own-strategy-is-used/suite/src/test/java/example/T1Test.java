package example;

import org.junit.jupiter.api.Test;

class T1Test {

    @Test
    void passes() {}
}
