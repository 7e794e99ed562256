package jupiter;

import org.junit.jupiter.api.Test;

class DerivedTest extends ConcreteBaseTest {

    @Test
    void runsOnce() {}
}
