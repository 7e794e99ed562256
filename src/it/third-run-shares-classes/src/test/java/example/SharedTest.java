package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SharedTest {

    /** The project's own classes come first for whoever reads the class path, whatever the JVM was started with. */
    @Test
    void seesItsOwnClassPath() {
        String first = System.getProperty("java.class.path").split(java.io.File.pathSeparator)[0];
        assertTrue(first.endsWith("test-classes"), first);
    }
}
