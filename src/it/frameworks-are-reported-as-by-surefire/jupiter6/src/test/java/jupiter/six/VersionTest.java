package jupiter.six;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void isSix() {
        String jar = Test.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        assertTrue(jar.contains("-6."), jar);
    }
}
