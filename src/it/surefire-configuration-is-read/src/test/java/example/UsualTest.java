package example;

import org.junit.jupiter.api.Test;

class UsualTest {

    @Test
    void isNotIncluded() {
        throw new AssertionError();
    }
}
