package example.a;

import example.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OneTest {
    @Test
    void runs() throws Exception {
        Ran.note("OneTest");
    }

    @Nested
    class Inner {
        @Test
        void runsToo() throws Exception {
            Ran.note("OneTest.Inner");
        }
    }
}
