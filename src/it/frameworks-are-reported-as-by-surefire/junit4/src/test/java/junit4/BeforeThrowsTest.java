package junit4;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class BeforeThrowsTest {

    @Before
    public void breaks() {
        throw new IllegalStateException("before");
    }

    @Test
    public void one() {}

    @Test
    public void two() {}

    @After
    public void breaksToo() {
        throw new IllegalStateException("after");
    }
}
