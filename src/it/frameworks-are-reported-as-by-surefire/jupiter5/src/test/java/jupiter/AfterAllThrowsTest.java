package jupiter;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AfterAllThrowsTest {

    @Test
    void one() {
        System.out.println("in one");
    }

    @Test
    void two() {}

    @AfterAll
    static void breaks() {
        System.out.println("after all, before it breaks");
        throw new IllegalStateException("after all");
    }
}
