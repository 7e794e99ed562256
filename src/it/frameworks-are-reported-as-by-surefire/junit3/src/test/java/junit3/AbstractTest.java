package junit3;

import junit.framework.TestCase;

public abstract class AbstractTest extends TestCase {

    public void testInherited() {}
}
