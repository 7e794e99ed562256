package example;

import org.junit.Test;

public class SecondTest {

    @Test
    public void passes() {}
}
