package properties;

import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

class LifecycleTest {

    @BeforeProperty
    void before() {
        System.out.println("before");
    }

    @Example
    void one() {
        System.out.println("one");
    }

    @Example
    void two() {}

    @AfterProperty
    void after() {
        System.err.println("after");
    }
}
