package junit4;

import org.junit.Test;

public abstract class BaseTest {

    @Test
    public void inherited() {}

    @Test
    public void inheritedFails() {
        throw new AssertionError("in the base class");
    }
}
