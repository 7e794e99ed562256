package jupiter;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.TestReporter;

@TestMethodOrder(MethodOrderer.MethodName.class)
class OutputTest {

    static {
        System.out.println("static initialiser");
    }

    OutputTest() {
        System.out.println("constructor");
    }

    @BeforeAll
    static void beforeAll() {
        System.out.println("before all");
        System.err.println("before all, err");
    }

    @BeforeEach
    void beforeEach(TestInfo info) {
        System.out.println("before " + info.getDisplayName());
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
        System.out.print("bell \u0007 no newline");
        System.err.print("  \ttab and blanks  ");
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
    void e_printsBytes() {
        byte[] euro = {(byte) 0xE2, (byte) 0x82, (byte) 0xAC, '\n'};
        for (byte one : euro) {
            System.out.write(one);
        }
        System.out.write(euro, 0, euro.length);
        System.out.flush();
    }

    @Test
    void f_printsEmptyLines() {
        System.out.println();
        System.out.println("");
        System.out.print("");
        System.out.println();
    }

    @Test
    void g_printsALot() {
        for (int i = 0; i < 2_000; i++) {
            System.out.println("line " + i + " of many, so that it does not fit into a buffer of usual size");
        }
    }

    @Test
    void h_printsObjects() {
        System.out.printf("%d and %s%n", 7, "seven");
        System.out.append('c').append("har").println();
        System.out.println(new char[] {'x', 'y'});
        System.out.println((Object) null);
        System.out.println(true);
        System.out.print(1L);
        System.out.println(2.5);
    }

    @Test
    void i_replacesTheStream() {
        PrintStream before = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true));
        System.out.println("nobody sees this");
        System.setOut(before);
        System.out.println("somebody sees this");
    }

    @Test
    void j_printsFromAnotherThread() throws InterruptedException {
        Thread thread = new Thread(() -> System.out.println("from another thread"));
        thread.start();
        thread.join();
    }

    @Test
    void k_reports(TestReporter reporter) {
        reporter.publishEntry("key", "value");
    }

    @Test
    void l_endsWithoutALine() {
        System.out.print("no line end");
    }

    @Test
    void m_isSilent() {}

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
