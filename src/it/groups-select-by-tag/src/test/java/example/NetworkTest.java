package example;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("network")
class NetworkTest {

    @Test
    void passes() {}
}
