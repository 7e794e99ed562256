package junit4;

import org.junit.Test;

public class StaticInitialiserThrowsTest {

    static final int NUMBER = Integer.parseInt("no number");

    @Test
    public void one() {}

    @Test
    public void two() {}
}
