package example;

import org.junit.Test;

/** Found by nobody but its suite. */
public class Member {

    @Test
    public void runsInItsSuite() {}
}
