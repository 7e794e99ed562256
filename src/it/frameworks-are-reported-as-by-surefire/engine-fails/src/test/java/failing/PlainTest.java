package failing;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void one() {}

    @Test
    void fails() {
        throw new AssertionError("fails");
    }
}
