package junit4;

import org.junit.Test;

public class TwoConstructorsTest {

    public TwoConstructorsTest() {}

    public TwoConstructorsTest(int number) {}

    @Test
    public void one() {}
}
