package junit4;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

/** A suite of classes that also run by themselves, and of one that does not. */
@RunWith(Suite.class)
@SuiteClasses({OutcomesTest.class, ParameterizedTest.class, BeforeClassThrowsTest.class, NotByItself.class})
public class AllTests {

    @BeforeClass
    public static void before() {
        System.out.println("before all of them");
    }

    @AfterClass
    public static void after() {
        System.out.println("after all of them");
    }
}
