package example;

import org.junit.Test;

public class InheritedTest extends SlowTest {

    @Test
    public void own() {}
}
