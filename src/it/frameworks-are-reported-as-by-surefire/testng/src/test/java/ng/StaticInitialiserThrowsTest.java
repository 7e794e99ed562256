package ng;

import org.testng.annotations.Test;

public class StaticInitialiserThrowsTest {

    static final int NUMBER = Integer.parseInt("no number");

    @Test
    public void one() {}
}
