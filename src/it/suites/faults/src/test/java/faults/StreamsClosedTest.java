package faults;

import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Closes the standard streams. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class StreamsClosedTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() throws IOException {
        System.out.close();
        System.err.close();
        System.in.close();
    }

    @Test
    void c_after() {
        System.out.println("still heard");
    }
}
