package example;

import static org.junit.Assert.assertEquals;

import org.junit.Ignore;
import org.junit.Test;

public class OutcomesTest {

    @Test
    public void passes() {}

    @Test
    public void fails() {
        assertEquals("one", "two");
    }

    @Test
    @Ignore("today")
    public void isIgnored() {}
}
