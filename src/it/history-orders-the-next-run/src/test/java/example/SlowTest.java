package example;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SlowTest {

    /** By a method of a name that tells nothing, or else it would come first without any history. */
    @Test
    void lasts() throws Exception {
        Order.note("Slow");
        new CountDownLatch(1).await(1_500, TimeUnit.MILLISECONDS);
    }
}
