package suites;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Its name fits no pattern; only suites run it. */
public class InSuitesOnly {

    @BeforeAll
    static void before() {
        System.out.println("before all");
    }

    @Test
    void one() {}

    @Test
    void fails() {
        throw new IllegalStateException("fails");
    }

    @Test
    @Disabled("not today")
    void isDisabled() {}

    @TestFactory
    DynamicTest dynamic() {
        return DynamicTest.dynamicTest("dynamic", () -> {});
    }
}
