package junit3;

import junit.framework.TestCase;

public class OutcomesTest extends TestCase {

    @Override
    protected void setUp() {
        System.out.println("set up " + getName());
    }

    public void testPasses() {
        System.out.println("in the test");
    }

    public void testFails() {
        assertEquals("sums differ", 1, 2);
    }

    public void testFailsWithTexts() {
        assertEquals("expected <text>", "another text");
    }

    public void testErrs() {
        throw new IllegalStateException("broken", new RuntimeException("cause"));
    }

    private void testIsPrivate() {}

    public void testHasAParameter(int number) {}

    @Override
    protected void tearDown() {
        System.err.println("tear down");
    }
}
