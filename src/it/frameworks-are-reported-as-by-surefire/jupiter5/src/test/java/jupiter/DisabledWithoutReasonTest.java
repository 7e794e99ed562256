package jupiter;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

@Disabled
class DisabledWithoutReasonTest {

    @Test
    void one() {}
}
