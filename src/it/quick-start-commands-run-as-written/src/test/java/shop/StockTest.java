package shop;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StockTest {

    @Test
    @Tag("slow")
    void isCounted() {}

    @Test
    void isNotNegative() {}
}
