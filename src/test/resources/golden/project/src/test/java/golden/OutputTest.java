package golden;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class OutputTest {

    OutputTest() {
        System.out.println("constructor");
    }

    @BeforeAll
    static void beforeAll() {
        System.out.println("before all");
        System.err.println("before all, err");
    }

    @BeforeEach
    void beforeEach() {
        System.out.println("before each");
    }

    @Test
    void a_prints() {
        System.out.println("in a");
        System.err.println("in a, err");
    }

    @Test
    void b_printsOddThings() {
        System.out.println("end ]]> of CDATA ]]]]>> twice");
        System.out.println("\u001B[32mgreen\u001B[0m ä ö ü ß € \uD83D\uDE00 <tag> &amp; \"quoted\"");
        System.out.print("bell \u0007 null \u0000 no newline");
        System.err.print("\r\ncarriage\ttab");
    }

    @Test
    @Disabled("silent")
    void c_isDisabled() {}

    @Test
    void d_fails() {
        System.out.println("in d");
        throw new IllegalStateException("after printing");
    }

    @Test
    void e_prints() {
        System.out.println("in e");
    }

    @AfterEach
    void afterEach() {
        System.out.println("after each");
    }

    @AfterAll
    static void afterAll() {
        System.out.println("after all");
        System.err.println("after all, err");
    }
}
