package example;

import org.junit.jupiter.api.Test;

class FiveTest {

    @Test
    void runsOnJupiter() {}
}
