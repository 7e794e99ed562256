package properties;

import net.jqwik.api.Example;

class ConstructorThrowsTest {

    ConstructorThrowsTest() {
        throw new IllegalStateException("constructor");
    }

    @Example
    void one() {}
}
