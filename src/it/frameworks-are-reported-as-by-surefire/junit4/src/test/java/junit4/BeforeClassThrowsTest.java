package junit4;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class BeforeClassThrowsTest {

    @BeforeClass
    public static void breaks() {
        System.out.println("before it breaks");
        throw new IllegalStateException("before class");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}

    @AfterClass
    public static void breaksToo() {
        System.out.println("after it broke");
        throw new IllegalStateException("after class");
    }
}
