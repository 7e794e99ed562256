package faults;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Prints a gigabyte. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class GigabyteTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        String line = "x".repeat(1023);
        for (int kilobyte = 0; kilobyte < 1 << 20; kilobyte++) {
            System.out.println(line);
        }
    }

    @Test
    void c_after() {}
}
