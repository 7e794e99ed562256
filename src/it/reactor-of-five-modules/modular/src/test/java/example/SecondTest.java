package example;

import org.junit.jupiter.api.Test;

class SecondTest {

    @Test
    void hasANumberOfItsOwn() throws Exception {
        ForkNumber.take();
    }
}
