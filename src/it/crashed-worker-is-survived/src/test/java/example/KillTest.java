package example;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.MethodName.class)
class KillTest {

    @Test
    void a_before() {}

    @Test
    void b_killsItself() throws Exception {
        String self = Long.toString(ProcessHandle.current().pid());
        new ProcessBuilder("kill", "-9", self).inheritIO().start().waitFor(1, TimeUnit.MINUTES);
    }

    @Test
    void c_after() {}
}
