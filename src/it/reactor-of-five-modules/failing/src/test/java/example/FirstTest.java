package example;

import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void hasANumberOfItsOwn() throws Exception {
        ForkNumber.take();
    }
}
