package example;

import org.junit.BeforeClass;
import org.junit.Test;

public class SetUp4Test {

    @BeforeClass
    public static void setUp() {
        if (Tries.next("4s") < 2) {
            throw new IllegalStateException("not set up");
        }
    }

    @Test
    public void runsAtSecond() {}
}
