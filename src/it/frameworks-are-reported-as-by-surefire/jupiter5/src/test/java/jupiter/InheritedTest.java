package jupiter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

class InheritedTest extends AbstractBaseTest implements ContractTest {

    @Test
    @Override
    void overridden() {}

    @Test
    void same() {}

    @Test
    void same(TestInfo info) {}

    @Test
    void same(TestInfo info, TestReporter reporter) {
        throw new IllegalStateException("overloaded");
    }
}
