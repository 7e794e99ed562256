package properties;

import net.jqwik.api.Disabled;
import net.jqwik.api.Example;

@Disabled("the whole class")
class DisabledTest {

    @Example
    void one() {}

    @Example
    void two() {}
}
