package golden;

import org.junit.Ignore;
import org.junit.Test;

@Ignore("all old")
public class VintageIgnoredTest {

    @Test
    public void one() {}
}
