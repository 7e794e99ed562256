package ng;

import org.testng.annotations.Test;

public class DerivedTest extends BaseTest {

    @Test
    public void own() {}
}
