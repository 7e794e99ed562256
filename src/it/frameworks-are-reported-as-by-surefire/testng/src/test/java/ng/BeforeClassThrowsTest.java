package ng;

import org.testng.annotations.BeforeClass;
import org.testng.annotations.Test;

public class BeforeClassThrowsTest {

    @BeforeClass
    public void breaks() {
        System.out.println("before class");
        throw new IllegalStateException("before class");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
