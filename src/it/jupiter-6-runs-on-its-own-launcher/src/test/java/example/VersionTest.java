package example;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"org.junit.jupiter.engine.JupiterTestEngine", "org.junit.platform.launcher.Launcher"})
class VersionTest {

    @Parameter
    String className;

    @Test
    void isSix() throws ClassNotFoundException {
        String jar = Class.forName(className).getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(jar.endsWith("-6.1.3.jar"), jar);
    }
}
