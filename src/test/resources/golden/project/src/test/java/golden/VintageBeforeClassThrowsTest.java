package golden;

import org.junit.BeforeClass;
import org.junit.Test;

public class VintageBeforeClassThrowsTest {

    @BeforeClass
    public static void beforeClass() {
        throw new IllegalStateException("no old set-up");
    }

    @Test
    public void one() {}
}
