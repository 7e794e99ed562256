package example.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HelloTest {

    private static final boolean MODULAR = !"false".equals(System.getProperty("surefire.useModulePath"));

    @Test
    void isPartOfTheModuleThatItTests() {
        assertEquals(MODULAR, getClass().getModule().isNamed());
        assertEquals(MODULAR ? "example.main" : null, getClass().getModule().getName());
        assertEquals(MODULAR, Gson.class.getModule().isNamed());
    }

    @Test
    void engineStaysOnTheClassPath() {
        assertEquals(false, Test.class.getModule().isNamed());
    }

    @Test
    void seesWhatIsPackagePrivate() {
        assertEquals("\"hello\"", Hello.QUOTED);
    }

    @Test
    void readsResourcesOfMainAndTest() throws Exception {
        assertEquals("hello", new Hello().greeting());
        try (InputStream text = getClass().getResourceAsStream("test.txt")) {
            assertEquals("from the tests", new String(text.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
        assertNotNull(getClass().getResource("/example/internal/test.txt"));
    }

    @Test
    void classPathIsToldWithoutTheModulePath() {
        String told = System.getProperty("java.class.path");
        assertEquals(told, System.getProperty("surefire.test.class.path"));
        assertNotNull(System.getProperty("surefire.real.class.path"));
        assertEquals(!MODULAR, told.contains("gson"));
        assertTrue(told.contains("test-classes"), told);
        assertEquals(File.pathSeparator, told.substring(told.length() - 1));
    }

    @Test
    void failsWithAStackThatNamesTheModule() {
        assertTrue(new Hello().greeting().isEmpty(), "as it should");
    }

    @Nested
    class Inside {

        @Test
        void isOpenToo() {}
    }
}
