package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

class ParametersTest {

    private static final String WORKER = System.getProperty("parallel.worker");

    @Test
    void argLine() {
        assertEquals("a b", System.getProperty("late"));
        assertEquals("f" + WORKER, System.getProperty("fork"));
        assertEquals("yes", System.getProperty("early"));
    }

    @Test
    void systemPropertyVariables() {
        assertEquals("n" + WORKER, System.getProperty("number"));
        assertTrue(Path.of(System.getProperty("buildDirectory")).isAbsolute());
        assertEquals("", System.getProperty("empty"));
    }

    @Test
    void propertiesOfTheBuild() {
        assertEquals("seen", System.getProperty("from.command.line"));
        assertNotNull(System.getProperty("basedir"));
        assertNotNull(System.getProperty("localRepository"));
        assertTrue(System.getProperty("surefire.test.class.path").contains("test-classes"));
    }

    @Test
    void environment() {
        assertEquals("e" + WORKER, System.getenv("GIVEN"));
        assertEquals(WORKER, System.getenv("PARALLEL_WORKER"));
        assertEquals("here", System.getenv("WANTED"));
        assertNull(System.getenv("UNWANTED"));
    }

    @Test
    void workingDirectory() {
        assertEquals("work-" + WORKER, Path.of("").toAbsolutePath().getFileName().toString());
    }

    @Test
    void enableAssertions() {
        assertFalse(ParametersTest.class.desiredAssertionStatus());
    }

    @Test
    void additionalClasspathElements() {
        assertNotNull(getClass().getResource("/extra.txt"));
    }

    @Test
    void classpathDependencyExcludes() throws ClassNotFoundException {
        Class.forName("org.apache.commons.lang3.StringUtils");
        assertThrows(ClassNotFoundException.class, () -> Class.forName("org.apache.commons.codec.Charsets"));
    }

    @Test
    void configuration_parameters(TestInfo test) {
        assertEquals("configuration parameters (TestInfo)", test.getDisplayName());
    }

    @Test
    void standardInputIsEmpty() throws Exception {
        assertEquals(-1, System.in.read());
    }
}
