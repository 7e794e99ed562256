package example;

public class PlainTest {

    public void testPasses() {}
}
