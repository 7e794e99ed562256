package example;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Cleans nothing up. */
class LeakingTest {

    @Test
    void startsAThread() {
        ExecutorService pool = Executors.newSingleThreadExecutor(work -> new Thread(work, "mail-sender"));
        pool.submit(() -> {});
    }

    @Test
    void changesSettings() {
        System.setProperty("shop.currency", "EUR");
        Locale.setDefault(Locale.JAPAN);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @Test
    void forgetsAFile() throws IOException {
        Files.createTempFile("invoice", ".pdf");
    }
}
