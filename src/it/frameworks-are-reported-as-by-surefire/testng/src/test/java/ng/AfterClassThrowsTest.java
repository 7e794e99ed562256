package ng;

import org.testng.annotations.AfterClass;
import org.testng.annotations.Test;

public class AfterClassThrowsTest {

    @AfterClass
    public void breaks() {
        if (!Boolean.getBoolean("quiet.end")) {
            System.out.println("after class");
        }
        throw new IllegalStateException("after class");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
