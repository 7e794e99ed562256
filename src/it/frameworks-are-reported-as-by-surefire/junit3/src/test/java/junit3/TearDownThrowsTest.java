package junit3;

import junit.framework.TestCase;

public class TearDownThrowsTest extends TestCase {

    public void testOne() {}

    public void testTwo() {
        fail("two");
    }

    @Override
    protected void tearDown() {
        throw new IllegalStateException("tear down");
    }
}
