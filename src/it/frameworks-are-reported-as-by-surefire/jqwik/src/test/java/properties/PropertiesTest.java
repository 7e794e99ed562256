package properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Disabled;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.opentest4j.TestAbortedException;

class PropertiesTest {

    @Property(tries = 20, seed = "42")
    void holds(@ForAll int number) {}

    @Property(tries = 20, seed = "42", shrinking = ShrinkingMode.OFF)
    boolean isBroken(@ForAll int number) {
        return false;
    }

    @Property(tries = 20, seed = "42", shrinking = ShrinkingMode.OFF)
    void errs(@ForAll String text) {
        throw new IllegalStateException("broken");
    }

    @Property(tries = 10, seed = "42", maxDiscardRatio = 2)
    void neverApplies(@ForAll int number) {
        Assume.that(false);
    }

    @Property(tries = 5, seed = "42")
    void takesFromElsewhere(@ForAll("words") String word) {}

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("one", "two");
    }

    @Property(tries = 5)
    void providerIsMissing(@ForAll("noSuchProvider") String word) {}

    @Example
    void anExample() {}

    @Example
    void anExampleFails() {
        throw new AssertionError("example");
    }

    @Example
    void anExampleAborts() {
        throw new TestAbortedException("not here");
    }

    @Example
    @Label("a label with <characters>")
    void labelled() {}

    @Example
    @Disabled("not today")
    void isDisabled() {}

    @Property(tries = 5)
    @Tag("slow")
    void isTagged() {}

    @Group
    class Inner {
        @Example
        void inner() {}

        @Example
        void innerFails() {
            throw new AssertionError("inner");
        }
    }

    @Group
    @Label("a group with a label")
    class Labelled {
        @Example
        void inner() {}
    }
}
