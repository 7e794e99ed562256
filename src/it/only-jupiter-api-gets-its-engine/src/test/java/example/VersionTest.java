package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void engineIsThatOfTheApi() {
        assertTrue(location("org.junit.jupiter.engine.JupiterTestEngine").endsWith("junit-jupiter-engine-5.9.3.jar"));
    }

    @Test
    void launcherIsThatOfThePlatform() {
        assertTrue(location("org.junit.platform.launcher.Launcher").endsWith("junit-platform-launcher-1.9.3.jar"));
    }

    private static String location(String className) {
        try {
            return Class.forName(className).getProtectionDomain().getCodeSource().getLocation().getPath();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
