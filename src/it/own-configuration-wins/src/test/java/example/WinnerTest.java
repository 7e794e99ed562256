package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WinnerTest {

    @Test
    @Tag("ours")
    void ownValuesReplaceSurefires() {
        assertEquals("ours", System.getProperty("whose"));
    }

    @Test
    @Tag("ours")
    void whatIsNotOursIsSurefires() {
        assertFalse(WinnerTest.class.desiredAssertionStatus());
    }

    @Test
    @Tag("user")
    void commandLineDoesNotExclude() {}

    @Test
    @Tag("pom")
    void pomExcludes() {
        throw new AssertionError();
    }

    @Test
    @Tag("surefire")
    void groupOfSurefireAlone() {
        throw new AssertionError();
    }
}
