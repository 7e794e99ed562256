package junit3;

import junit.extensions.TestSetup;
import junit.framework.Test;
import junit.framework.TestCase;
import junit.framework.TestSuite;

/** A suite made by hand: classes that also run by themselves, single tests, generated tests, and a set-up around it. */
public class AllTests {

    public static Test suite() {
        TestSuite suite = new TestSuite("all of them");
        suite.addTestSuite(OutcomesTest.class);
        suite.addTest(new Generated("generated 1"));
        suite.addTest(new Generated("generated 2"));
        TestSuite inner = new TestSuite("inner");
        inner.addTestSuite(DerivedTest.class);
        suite.addTest(inner);
        return new TestSetup(suite) {
            @Override
            protected void setUp() {
                System.out.println("around all");
            }
        };
    }

    static class Generated extends TestCase {
        Generated(String name) {
            super(name);
        }

        @Override
        protected void runTest() {
            if (getName().endsWith("2")) {
                fail(getName());
            }
        }
    }
}
