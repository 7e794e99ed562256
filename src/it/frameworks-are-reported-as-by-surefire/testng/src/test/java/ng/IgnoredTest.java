package ng;

import org.testng.annotations.Ignore;
import org.testng.annotations.Test;

@Ignore("the whole class")
public class IgnoredTest {

    @Test
    public void one() {}
}
