package ng;

import org.testng.annotations.BeforeMethod;
import org.testng.annotations.Test;

public class BeforeMethodThrowsTest {

    @BeforeMethod
    public void breaks() {
        System.out.println("before method");
        throw new IllegalStateException("before method");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
