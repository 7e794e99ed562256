package suites;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Its name fits no pattern; only suites run it. */
public class BrokenInSuites {

    @BeforeAll
    static void breaks() {
        throw new IllegalStateException("before all");
    }

    @Test
    void one() {}
}
