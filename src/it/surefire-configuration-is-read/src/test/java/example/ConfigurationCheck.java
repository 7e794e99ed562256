package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfigurationCheck {

    @Test
    @DisplayName("every level arrives")
    void everyLevelArrives() {
        assertEquals("yes", System.getProperty("from.management"));
        assertEquals("evaluated", System.getProperty("early"));
        assertTrue(new File(System.getProperty("late"), "pom.xml").isFile());
        assertTrue(System.getProperty("fork").matches("fork-[12]"), System.getProperty("fork"));
        assertEquals("yes", System.getenv("FROM_EXECUTION"));
        assertEquals("target", new File("").getAbsoluteFile().getName());
    }

    @Test
    @Tag("slow")
    void excludedByTheExecution() {
        throw new AssertionError();
    }
}
