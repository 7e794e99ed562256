package junit4;

import org.junit.Test;

public class ConstructorThrowsTest {

    public ConstructorThrowsTest() {
        throw new IllegalStateException("constructor");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}
}
