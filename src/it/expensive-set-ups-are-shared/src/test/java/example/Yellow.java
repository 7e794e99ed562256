package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SlowSetUp.class)
abstract class Yellow {

    @Test
    void worksWithWhatIsSetUp() throws Exception {
        // Longer than it takes to hand out the next class.
        Thread.sleep(50);
    }
}

class Yellow1Test extends Yellow {}

class Yellow2Test extends Yellow {}

class Yellow3Test extends Yellow {}

class Yellow4Test extends Yellow {}

class Yellow5Test extends Yellow {}
