package example;

import org.testng.annotations.Test;

/** Matches no pattern of Surefire's: only the suite file names it. */
public class InSuite {

    @Test
    public void passes() {}
}
