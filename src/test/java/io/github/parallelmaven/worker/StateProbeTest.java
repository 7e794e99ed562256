package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateProbeTest {

    private static final String TEMPORARY = "java.io.tmpdir";
    private static final String NAME = "parallel.state.probe.test";

    @TempDir
    Path folder;

    private final String temporary = System.getProperty(TEMPORARY);
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final PrintStream err = System.err;

    @AfterEach
    void putBack() {
        System.setProperty(TEMPORARY, temporary);
        System.clearProperty(NAME);
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setErr(err);
        Security.removeProvider(NAME);
    }

    @Test
    void nothingIsLeftWhereNothingWasDone() {
        StateProbe probe = probe();

        assertThat(probe.look()).isEmpty();
        assertThat(probe.look()).isEmpty();
    }

    @Test
    void aThreadThatRunsOnIsNamedOnce() throws InterruptedException {
        StateProbe probe = probe();
        CountDownLatch end = new CountDownLatch(1);
        Thread thread = new Thread(() -> awaitQuietly(end), "left-behind");
        thread.start();

        assertThat(words(probe.look())).containsExactly("THREAD left-behind");
        assertThat(probe.look()).isEmpty();
        end.countDown();
        thread.join();
    }

    @Test
    void aThreadThatIsAboutToEndIsGivenTheTime() {
        StateProbe probe = probe();
        new Thread(() -> {}, "quick").start();

        assertThat(probe.look()).isEmpty();
    }

    @Test
    void whatIsChangedIsNamedAndPuttingItBackIsNot() {
        StateProbe probe = probe();
        System.setProperty(NAME, "secret");
        Locale.setDefault(Locale.JAPAN);
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        System.setErr(new PrintStream(err));
        Security.addProvider(new Named());

        assertThat(words(probe.look()))
                .containsExactlyInAnyOrder(
                        "PROPERTY " + NAME,
                        "LOCALE ja_JP",
                        "TIME_ZONE Asia/Tokyo",
                        "STREAM System.err",
                        "PROVIDER " + NAME);
        putBack();
        System.setProperty(TEMPORARY, folder.toString());
        assertThat(probe.look()).isEmpty();
    }

    @Test
    void aSettingThatIsRemovedIsNamed() {
        System.setProperty(NAME, "there");
        StateProbe probe = probe();
        System.clearProperty(NAME);

        assertThat(words(probe.look())).containsExactly("PROPERTY " + NAME + " (removed)");
    }

    @Test
    void aFileInTheFolderIsNamed() throws IOException {
        StateProbe probe = probe();
        Files.createFile(folder.resolve("forgotten"));

        assertThat(words(probe.look())).containsExactly("FILE forgotten");
        assertThat(probe.look()).isEmpty();
    }

    @Test
    void filesInAFolderThatTheUserChoseAreNotLookedAt() throws IOException {
        StateProbe probe = StateProbe.of(folder.toString(), true);
        Files.createFile(folder.resolve("forgotten"));

        assertThat(probe.look()).isEmpty();
    }

    @Test
    void withoutAFolderNoFileIsLookedAt() {
        assertThat(StateProbe.of(null, true).look()).isEmpty();
    }

    private StateProbe probe() {
        System.setProperty(TEMPORARY, folder.toString());
        return StateProbe.of(folder.toString(), true);
    }

    private static List<String> words(List<String[]> left) {
        return left.stream().map(one -> (one[0] + " " + one[1]).strip()).toList();
    }

    private static void awaitQuietly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A provider that provides nothing. */
    private static final class Named extends Provider {
        private static final long serialVersionUID = 1;

        Named() {
            super(NAME, "1", "");
        }
    }
}
