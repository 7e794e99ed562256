package jupiter;

import org.junit.jupiter.api.Test;

class ConstructorThrowsTest {

    ConstructorThrowsTest() {
        System.out.println("in the constructor");
        throw new IllegalStateException("constructor");
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
