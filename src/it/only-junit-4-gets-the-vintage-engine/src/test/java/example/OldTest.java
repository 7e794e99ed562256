package example;

import junit.framework.TestCase;

public class OldTest extends TestCase {

    public void testOfJUnit3() {
        assertEquals(4, 2 + 2);
    }
}
