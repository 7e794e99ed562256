package io.github.parallelmaven.samples;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class Exiting {

    @Test
    void a_before() {}

    @Test
    void b_exits() {
        System.err.println("about to leave");
        System.exit(3);
    }

    @Test
    void c_after() {}
}
