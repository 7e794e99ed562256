package properties;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AfterContainer;

class AfterContainerThrowsTest {

    @AfterContainer
    static void breaks() {
        throw new IllegalStateException("after the container");
    }

    @Example
    void one() {}

    @Example
    void two() {}
}
