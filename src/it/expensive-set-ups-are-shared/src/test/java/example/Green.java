package example;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SlowSetUp.class)
abstract class Green {

    @Test
    void worksWithWhatIsSetUp() throws Exception {
        // Longer than it takes to hand out the next class.
        Thread.sleep(50);
    }
}

class Green1Test extends Green {}

class Green2Test extends Green {}

class Green3Test extends Green {}

class Green4Test extends Green {}

class Green5Test extends Green {}
