package junit4;

import static org.junit.Assume.assumeTrue;

import org.junit.BeforeClass;
import org.junit.Test;

public class BeforeClassAbortsTest {

    @BeforeClass
    public static void aborts() {
        System.out.println("before it aborts");
        assumeTrue("not here", false);
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
