package example;

import org.testng.annotations.Test;

public class FirstTest {

    @Test
    public void hasANumberOfItsOwn() throws Exception {
        ForkNumber.take();
    }
}
