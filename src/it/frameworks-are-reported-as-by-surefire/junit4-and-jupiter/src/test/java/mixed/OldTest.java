package mixed;

import static org.junit.Assert.assertEquals;

import org.junit.BeforeClass;
import org.junit.Ignore;
import org.junit.Test;

public class OldTest {

    @BeforeClass
    public static void before() {
        System.out.println("before class");
    }

    @Test
    public void passes() {}

    @Test
    public void fails() {
        assertEquals(1, 2);
    }

    @Test
    @Ignore("not today")
    public void isIgnored() {}
}
