package example;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitTest {

    @Test
    void a_before() {}

    @Test
    void b_exits() {
        System.exit(0);
    }

    @Test
    void c_after() {}
}
