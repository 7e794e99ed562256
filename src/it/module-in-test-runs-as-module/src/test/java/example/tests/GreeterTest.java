package example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import example.api.Greeter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class GreeterTest {

    @Test
    void everythingIsAModule() {
        assertEquals("example.tests", getClass().getModule().getName());
        assertEquals("example.main", Greeter.class.getModule().getName());
        assertEquals("org.junit.jupiter.api", Test.class.getModule().getName());
    }

    @Test
    void providerOfTheTestsIsFound() {
        assertEquals(
                "hello", ServiceLoader.load(Greeter.class).findFirst().orElseThrow().greeting());
    }

    @Test
    void readsItsResources() throws Exception {
        try (InputStream text = getClass().getResourceAsStream("test.txt")) {
            assertEquals("from the tests", new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    @Test
    void seesNothingThatIsNotRequired() {
        assertThrows(
                IllegalAccessException.class,
                () -> Class.forName("org.junit.platform.commons.util.ReflectionUtils")
                        .getMethod("isPublic", Class.class)
                        .invoke(null, String.class));
    }

    @Test
    void failsWithAStackThatNamesTheModule() {
        fail("as it should");
    }
}
