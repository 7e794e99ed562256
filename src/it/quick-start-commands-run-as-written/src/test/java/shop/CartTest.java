package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CartTest {

    @Test
    @Tag("fast")
    void twoItemsAreSummed() {
        assertEquals(30, 10 + 20);
    }

    @Test
    void emptyCartCostsNothing() {
        assertEquals(0, 0);
    }
}
