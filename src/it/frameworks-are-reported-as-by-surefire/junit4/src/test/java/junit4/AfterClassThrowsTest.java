package junit4;

import org.junit.AfterClass;
import org.junit.Test;

public class AfterClassThrowsTest {

    @Test
    public void one() {}

    @AfterClass
    public static void breaks() {
        System.out.println("after class");
        throw new IllegalStateException("after class");
    }
}
