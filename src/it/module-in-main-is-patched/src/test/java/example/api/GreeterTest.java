package example.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class GreeterTest {

    @Test
    void providerIsFoundInTheModule() {
        Assumptions.assumeTrue(getClass().getModule().isNamed(), "module-info is not read on the class path");
        assertEquals("hello", Greeter.provided().greeting());
    }
}
