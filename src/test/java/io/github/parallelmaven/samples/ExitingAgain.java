package io.github.parallelmaven.samples;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class ExitingAgain {

    @Test
    void a_exitsAtSecond() {
        if (Tries.next("exit") > 1) {
            System.exit(3);
        }
        throw new IllegalStateException("first");
    }

    @Test
    void b_passesAtSecond() {
        if (System.getProperty("tried") == null) {
            System.setProperty("tried", "");
            throw new IllegalStateException("first");
        }
    }

    @Test
    void c_passes() {}
}
