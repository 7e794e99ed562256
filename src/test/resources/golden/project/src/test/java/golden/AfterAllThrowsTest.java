package golden;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AfterAllThrowsTest {

    @Test
    void one() {}

    @AfterAll
    static void afterAll() {
        System.out.println("about to throw");
        throw new AssertionError("no tear-down");
    }
}
