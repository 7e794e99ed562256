package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
@DisplayName("The environment: of a test")
class EnvironmentSpec {

    @Test
    void argLineIsSplitAsAShellSplitsIt() {
        assertEquals("late", System.getProperty("late"));
        assertEquals("two words", System.getProperty("quoted"));
        assertEquals("one word", System.getProperty("single"));
        System.out.println("heap " + (Runtime.getRuntime().maxMemory() < 100_000_000));
    }

    @Test
    @DisplayName("System properties <come> from & many \"places\"")
    void systemPropertiesComeFromManyPlaces() {
        assertEquals("file", System.getProperty("from.file"));
        assertEquals("full-configuration-behaves-as-in-surefire", System.getProperty("evaluated"));
        assertEquals("commandline", System.getProperty("overridden"));
        assertEquals(System.getProperty("fork"), System.getProperty("perFork").substring("fork-".length()));
    }

    @Test
    void environmentVariablesAreSetAndTakenAway() {
        assertEquals("value of fork " + System.getProperty("fork"), System.getenv("FROM_THE_POM"));
        assertEquals("", System.getenv("EMPTY"));
        assertNull(System.getenv("MAVEN_CMD_LINE_ARGS"));
    }

    @Test
    void workingDirectoryIsMade() {
        assertEquals("work", Path.of("").toAbsolutePath().getFileName().toString());
        assertEquals(System.getProperty("basedir"), Path.of("").toAbsolutePath().getParent().getParent().toString());
    }

    @Test
    void assertionsAreOff() {
        assert System.out == null;
        System.out.println("printed by one\nin two lines");
    }

    @Test
    void a_listener_has_heard_of_this() {
        System.out.println("heard " + Listener.heard);
    }
}
