package properties;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeProperty;

class BeforePropertyThrowsTest {

    @BeforeProperty
    void breaks() {
        throw new IllegalStateException("before the property");
    }

    @Example
    void one() {}
}
