package jupiter;

import org.junit.jupiter.api.Test;

class ConcreteBaseTest {

    @Test
    void runsTwice() {}
}
