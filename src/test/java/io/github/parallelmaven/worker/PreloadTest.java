package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class PreloadTest {

    @Test
    void classesAreLoadedInTheirOrderUntilTheEnd() throws Exception {
        Recorder recorder = new Recorder(-1);

        Preload.begin(recorder);
        assertThat(recorder.all.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(recorder.asked).containsExactlyElementsOf(names());
    }

    @Test
    void whatCannotBeLoadedIsPassedOver() throws Exception {
        Recorder recorder = new Recorder(3);

        Preload.begin(recorder);

        assertThat(recorder.all.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingIsLoadedAfterTheEnd() throws Exception {
        Recorder recorder = new Recorder(-1);
        Preload preload = Preload.begin(recorder);

        preload.end();
        int before = recorder.asked.size();

        // Long enough for many more.
        Thread.sleep(50);
        assertThat(recorder.asked).hasSize(before);
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("parallel-worker-preload");
    }

    @Test
    void theClassesExist() throws IOException {
        assertThat(names())
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Class.forName(name, false, PreloadTest.class.getClassLoader()))
                        .isNotNull());
    }

    private static List<String> names() throws IOException {
        try (InputStream names = Preload.class.getResourceAsStream("junit-classes.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    /** Takes note of what is asked for, and fails at one of the classes. */
    private static final class Recorder extends ClassLoader {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final CountDownLatch all;
        private final int failing;

        Recorder(int failing) throws IOException {
            super(PreloadTest.class.getClassLoader());
            this.failing = failing;
            all = new CountDownLatch(names().size());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            all.countDown();
            if (asked.size() == failing) {
                throw new NoClassDefFoundError(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
