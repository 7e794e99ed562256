package golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Meant for a run with {@code -Dsurefire.rerunFailingTestsCount=2}. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class FlakyTest {

    private static int a;
    private static int b;

    @Test
    void a_passesAtThird() {
        a++;
        System.out.println("attempt " + a);
        System.err.println("attempt " + a + ", err");
        if (a == 1) {
            throw new IllegalStateException("error in attempt 1");
        }
        assertTrue(a > 2, "failure in attempt " + a);
    }

    @Test
    void b_neverPasses() {
        b++;
        System.out.println("attempt " + b);
        if (b == 2) {
            throw new IllegalStateException();
        }
        assertTrue(false, "failure in attempt " + b);
    }

    @Test
    void c_passes() {}

    @Test
    @Disabled("never")
    void d_isDisabled() {}
}
