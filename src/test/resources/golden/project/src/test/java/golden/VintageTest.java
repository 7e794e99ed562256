package golden;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import org.junit.FixMethodOrder;
import org.junit.Ignore;
import org.junit.Test;
import org.junit.runners.MethodSorters;

@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class VintageTest {

    @Test
    public void a_passes() {
        System.out.println("in a");
    }

    @Test
    public void b_fails() {
        assertEquals("text", "taxt");
    }

    @Test
    @Ignore("old")
    public void c_ignored() {}

    @Test
    public void d_assumes() {
        assumeTrue("no moon", false);
    }
}
