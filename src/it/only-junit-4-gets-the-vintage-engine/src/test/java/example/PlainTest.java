package example;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import org.junit.Ignore;
import org.junit.Test;

public class PlainTest {

    @Test
    public void passes() {}

    @Test
    public void fails() {
        assertEquals("three", 3, 1 + 1);
    }

    @Test
    @Ignore("not today")
    public void ignored() {}

    @Test
    public void assumption() {
        assumeTrue(false);
    }
}
