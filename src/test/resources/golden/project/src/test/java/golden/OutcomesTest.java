package golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class OutcomesTest {

    @Test
    void a_passes() {}

    @Test
    void b_fails() {
        assertEquals(1, 2, "sums <differ> & \"how\"");
    }

    @Test
    void c_failsWithSeveralLines() {
        fail("first line\nsecond line\twith tab\r\nthird line");
    }

    @Test
    void d_failsWithTwoLines() {
        fail("one line\nand another");
    }

    @Test
    void e_failsWithoutMessage() {
        throw new AssertionError();
    }

    @Test
    void f_failsWithEmptyMessage() {
        throw new AssertionError("");
    }

    @Test
    void g_errors() {
        throw new IllegalStateException("broken: ä ö ü ß € \uD83D\uDE00 ]]> end");
    }

    @Test
    void h_errorsWithoutMessage() {
        throw new NullPointerException();
    }

    @Test
    void i_errorsWithCauses() {
        try {
            Deep.sink(3);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("outer", e);
        }
    }

    @Test
    void j_errorsElsewhere() throws Exception {
        Thread[] thread = new Thread[1];
        Throwable[] seen = new Throwable[1];
        thread[0] = new Thread(() -> Deep.sink(1), "elsewhere");
        thread[0].setUncaughtExceptionHandler((t, e) -> seen[0] = e);
        thread[0].start();
        thread[0].join();
        throw (RuntimeException) seen[0];
    }

    @Test
    void k_errorsWithSuppressed() {
        IllegalStateException e = new IllegalStateException("main", new RuntimeException("the cause\nof two lines"));
        e.addSuppressed(new IllegalArgumentException("beside", new RuntimeException("below")));
        throw e;
    }

    @Test
    @Disabled("not today")
    void l_isDisabled() {}

    @Test
    @Disabled
    void m_isDisabledWithoutReason() {}

    @Test
    void n_assumesInVain() {
        System.out.println("before the assumption");
        assumeTrue(false, "needs a moon");
    }

    @Test
    void o_assumesInVainWithoutMessage() {
        assumeTrue(false);
    }

    @Test
    @DisplayName("a name for people")
    void p_hasADisplayName() {}

    @Test
    void q_failsWithControlCharacters() {
        fail("red \u001B[31mtext\u001B[0m, bell \u0007");
    }

    @Test
    void r_errorsWithItsOwnToString() {
        throw new Odd("the message");
    }

    static class Odd extends RuntimeException {
        Odd(String message) {
            super(message);
        }

        @Override
        public String toString() {
            return "odd without colon";
        }
    }
}
