package example;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class HaltTest {

    @Test
    void a_before() {}

    @Test
    void b_halts() {
        System.out.println("last words of a test");
        Runtime.getRuntime().halt(7);
    }

    @Test
    void c_after() {}
}
