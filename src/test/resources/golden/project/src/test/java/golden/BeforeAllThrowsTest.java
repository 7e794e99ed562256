package golden;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeforeAllThrowsTest {

    @BeforeAll
    static void beforeAll() {
        System.out.println("about to throw");
        throw new IllegalStateException("no set-up");
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
