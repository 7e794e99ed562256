package example;

import org.junit.Test;

public class OwnSuiteTest {
    public static junit.framework.Test suite() {
        return new junit.framework.JUnit4TestAdapter(Parts.class);
    }

    /** What the suite is made of. */
    public static class Parts {
        @Test
        public void x() {
            Diary.enter("OwnSuiteTest x", 20);
        }

        @Test
        public void y() {
            Diary.enter("OwnSuiteTest y", 20);
        }
    }

    @Test
    public void a() {
        Diary.enter("OwnSuiteTest a", 20);
    }

    @Test
    public void b() {
        Diary.enter("OwnSuiteTest b", 20);
    }

    @Test
    public void c() {
        Diary.enter("OwnSuiteTest c", 20);
    }
}
