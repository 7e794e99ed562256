package junit3;

public class DerivedTest extends AbstractTest {

    public void testOwn() {}
}
