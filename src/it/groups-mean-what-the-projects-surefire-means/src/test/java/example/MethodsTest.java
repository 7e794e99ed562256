package example;

import org.junit.Test;
import org.junit.experimental.categories.Category;

public class MethodsTest {

    @Test
    @Category(Fast.class)
    public void fast() {}

    @Test
    @Category({Slow.class, Broken.class})
    public void slowAndBroken() {}

    @Test
    @Category(Timed.class)
    public void timed() {}

    @Test
    public void none() {}
}
