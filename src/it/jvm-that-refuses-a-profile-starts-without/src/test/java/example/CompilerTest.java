package example;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerTest {

    @Test
    void notesWhatItsJvmWasTold() throws Exception {
        String told = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:Tiered"))
                .toList()
                .toString();
        Files.write(Path.of("target/told"), List.of(told), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
