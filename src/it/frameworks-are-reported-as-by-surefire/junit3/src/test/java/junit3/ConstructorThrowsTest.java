package junit3;

import junit.framework.TestCase;

public class ConstructorThrowsTest extends TestCase {

    public ConstructorThrowsTest() {
        throw new IllegalStateException("constructor");
    }

    public void testOne() {}
}
