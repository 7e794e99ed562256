package junit4;

import static org.junit.Assert.fail;

import org.junit.BeforeClass;
import org.junit.Test;

public class BeforeClassFailsTest {

    @BeforeClass
    public static void fails() {
        fail("before class");
    }

    @Test
    public void one() {}
}
