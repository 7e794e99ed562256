package junit4;

import org.junit.Test;

/** Its name fits no pattern; only the suite runs it. */
public class NotByItself {

    @Test
    public void one() {
        System.out.println("in a suite only");
    }

    @Test
    public void fails() {
        throw new AssertionError("in a suite");
    }
}
