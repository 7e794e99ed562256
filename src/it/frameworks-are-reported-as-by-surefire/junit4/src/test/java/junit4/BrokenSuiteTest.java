package junit4;

import org.junit.BeforeClass;
import org.junit.runner.RunWith;
import org.junit.runners.Suite;
import org.junit.runners.Suite.SuiteClasses;

@RunWith(Suite.class)
@SuiteClasses(NotByItself.class)
public class BrokenSuiteTest {

    @BeforeClass
    public static void breaks() {
        throw new IllegalStateException("before the suite");
    }
}
