package junit3;

import junit.framework.TestCase;

public class StaticInitialiserThrowsTest extends TestCase {

    static final int NUMBER = Integer.parseInt("no number");

    public void testOne() {}

    public void testTwo() {}
}
