package example;

import org.junit.Test;
import org.junit.experimental.categories.Category;

@Category(Slow.class)
public class SlowTest {

    @Test
    public void slow() {}

    @Test
    @Category(Fast.class)
    public void slowAndFast() {}
}
