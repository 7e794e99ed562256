package example;

import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void usesTheLibrary() throws Exception {
        Library.first();
    }
}
