package golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BeforeAllAbortsTest {

    @BeforeAll
    static void beforeAll() {
        System.out.println("about to abort");
        assumeTrue(false, "no database");
    }

    @Test
    void one() {}

    @Test
    void two() {}
}
