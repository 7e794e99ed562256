package example;

import org.junit.jupiter.api.Test;

class CSecondTest {

    @Test
    void passes() {}
}
