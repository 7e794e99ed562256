package example.b;

import example.Ran;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FourTest {
    @Test
    void runs() throws Exception {
        Ran.note("FourTest");
    }

    @Nested
    class Inner {
        @Test
        void runsToo() throws Exception {
            Ran.note("FourTest.Inner");
        }
    }
}
