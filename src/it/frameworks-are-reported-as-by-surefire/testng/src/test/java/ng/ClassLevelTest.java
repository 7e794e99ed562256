package ng;

import org.testng.annotations.Test;

@Test
public class ClassLevelTest {

    public void everyPublicMethodIsATest() {}

    public void failsToo() {
        throw new AssertionError("fails");
    }

    void butNotThisOne() {
        throw new AssertionError("not public");
    }
}
