package junit4;

import org.junit.Test;

/** Breaks the rules of JUnit 4 in several ways. */
class NotPublicTest {

    @Test
    void one() {}

    @Test
    public int two() {
        return 2;
    }
}
