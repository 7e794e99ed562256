package example;

import org.junit.Test;

public class FourTest {

    @Test
    public void runsOnVintage() {}
}
