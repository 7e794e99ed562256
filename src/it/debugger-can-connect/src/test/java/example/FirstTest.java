package example;

import java.io.File;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FirstTest {

    @Test
    void runs() throws IOException {
        new File("target/ran").createNewFile();
    }
}
