package ng;

import org.testng.annotations.Test;

public abstract class BaseTest {

    @Test
    public void inherited() {}

    @Test
    public void inheritedFails() {
        throw new AssertionError("in the base class");
    }
}
