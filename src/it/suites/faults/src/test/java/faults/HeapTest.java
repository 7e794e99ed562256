package faults;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Needs more heap than there is. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class HeapTest {
    @Test
    void a_before() {}

    @Test
    void b_fault() {
        List<byte[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new byte[1 << 20]);
        }
    }

    @Test
    void c_after() {}
}
