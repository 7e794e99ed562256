package ng;

import org.testng.annotations.AfterMethod;
import org.testng.annotations.Test;

public class AfterMethodThrowsTest {

    @AfterMethod
    public void breaks() {
        System.out.println("after method");
        throw new IllegalStateException("after method");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
