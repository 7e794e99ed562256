package example.a;

import example.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TwoTest {
    @Test
    void runs() throws Exception {
        Ran.note("TwoTest");
    }

    @Nested
    class Inner {
        @Test
        void runsToo() throws Exception {
            Ran.note("TwoTest.Inner");
        }
    }
}
