package ng;

import org.testng.SkipException;
import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;

public class BeforeClassSkipsTest {

    @BeforeClass
    public void skips() {
        throw new SkipException("none of these");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
