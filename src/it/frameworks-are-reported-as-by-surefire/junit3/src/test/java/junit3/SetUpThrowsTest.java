package junit3;

import junit.framework.TestCase;

public class SetUpThrowsTest extends TestCase {

    @Override
    protected void setUp() {
        throw new IllegalStateException("set up");
    }

    public void testOne() {}

    public void testTwo() {}

    @Override
    protected void tearDown() {
        throw new IllegalStateException("tear down");
    }
}
