package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JdkTest {

    private static final Path EXPECTED = Path.of(System.getProperty("expected.home"));

    @Test
    void isTheOneThatWasAskedFor() throws Exception {
        assertEquals(EXPECTED.toRealPath(), Path.of(System.getProperty("java.home")).toRealPath());
    }

    @Test
    void isTheOneOfChildrenToo() throws Exception {
        assertEquals(EXPECTED.toRealPath(), Path.of(System.getenv("JAVA_HOME")).toRealPath());
    }
}
