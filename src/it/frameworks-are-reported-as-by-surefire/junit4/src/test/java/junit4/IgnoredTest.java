package junit4;

import org.junit.Ignore;
import org.junit.Test;

@Ignore("the whole class")
public class IgnoredTest {

    @Test
    public void one() {}

    @Test
    @Ignore("a reason of its own")
    public void two() {}
}
