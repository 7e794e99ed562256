package properties;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeContainer;

class BeforeContainerThrowsTest {

    @BeforeContainer
    static void breaks() {
        throw new IllegalStateException("before the container");
    }

    @Example
    void one() {}

    @Example
    void two() {}
}
