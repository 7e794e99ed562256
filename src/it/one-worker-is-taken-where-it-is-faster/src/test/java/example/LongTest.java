package example;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Has so many tests that it is the first of which something is expected. */
class LongTest {

    @Test
    void usesTheLibrary() throws Exception {
        Library.again();
    }

    @Test
    void one() {}

    @Test
    void two() {}

    @Test
    void three() {}

    @Test
    void four() {}

    @RepeatedTest(2)
    void five() {}
}
