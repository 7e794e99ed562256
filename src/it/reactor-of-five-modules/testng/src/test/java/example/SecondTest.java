package example;

import org.testng.annotations.Test;

public class SecondTest {

    @Test
    public void hasANumberOfItsOwn() throws Exception {
        ForkNumber.take();
    }
}
