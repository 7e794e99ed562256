package example;

import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class Flaky4Test {

    @Test
    public void passes() {}

    @Test
    public void passesAtSecond() {
        assertTrue("attempt 1", Tries.next("4a") > 1);
    }

    @Test
    public void neverPasses() {
        throw new IllegalStateException("attempt " + Tries.next("4b"));
    }
}
