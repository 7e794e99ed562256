package jupiter;

import org.junit.jupiter.api.Test;

public class PublicTest {

    @Test
    public void one() {}

    @Test
    protected void two() {}

    @Test
    final void three() throws Exception {}
}
