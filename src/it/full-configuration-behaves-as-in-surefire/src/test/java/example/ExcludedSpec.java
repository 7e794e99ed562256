package example;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ExcludedSpec {

    @Test
    void is_left_out() {
        throw new AssertionError();
    }
}
