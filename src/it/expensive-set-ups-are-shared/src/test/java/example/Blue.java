package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SlowSetUp.class)
abstract class Blue {

    @Test
    void worksWithWhatIsSetUp() throws Exception {
        // Longer than it takes to hand out the next class.
        Thread.sleep(50);
    }
}

class Blue1Test extends Blue {}

class Blue2Test extends Blue {}

class Blue3Test extends Blue {}

class Blue4Test extends Blue {}

class Blue5Test extends Blue {}
