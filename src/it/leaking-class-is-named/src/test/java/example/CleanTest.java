package example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does the same and puts everything back. */
class CleanTest {

    @TempDir
    Path folder;

    @Test
    void changesALocaleForAWhile() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesIntoItsOwnFolder() throws Exception {
        Files.createTempFile(folder, "invoice", ".pdf");
        Thread thread = new Thread(() -> {});
        thread.start();
        thread.join();
    }
}
