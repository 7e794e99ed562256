package ng;

import org.testng.annotations.Test;

public class ConstructorThrowsTest {

    public ConstructorThrowsTest() {
        throw new IllegalStateException("constructor");
    }

    @Test
    public void one() {}
}
