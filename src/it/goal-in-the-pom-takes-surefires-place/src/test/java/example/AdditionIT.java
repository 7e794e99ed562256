package example;

import org.junit.jupiter.api.Test;

class AdditionIT {

    @Test
    void runsInItsOwnPhase() {}
}
