package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SlowSetUp.class)
abstract class Red {

    @Test
    void worksWithWhatIsSetUp() throws Exception {
        // Longer than it takes to hand out the next class.
        Thread.sleep(50);
    }
}

class Red1Test extends Red {}

class Red2Test extends Red {}

class Red3Test extends Red {}

class Red4Test extends Red {}

class Red5Test extends Red {}
