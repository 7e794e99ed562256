package example;

import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class CartTest {

    @Test
    void adds() {}

    @Test
    void roundsWrongly() {
        fail("3.33 + 3.33 + 3.33 is 9.99");
    }
}
