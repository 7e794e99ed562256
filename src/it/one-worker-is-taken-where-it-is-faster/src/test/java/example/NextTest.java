package example;

import org.junit.jupiter.api.Test;

class NextTest {

    @Test
    void usesTheLibrary() throws Exception {
        Library.first();
    }
}
