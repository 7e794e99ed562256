package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PreloadTest {

    private static final String ENGINE = "org.junit.jupiter.engine.JupiterTestEngine";

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void allClassesAreAskedForInTheirOrder() throws Exception {
        Recorder recorder = new Recorder(name -> true);

        loaded(recorder);

        // A class that was found is not asked for twice.
        List<String> others =
                names().stream().filter(name -> !name.equals(ENGINE)).toList();
        assertThat(recorder.asked).startsWith(ENGINE);
        assertThat(recorder.asked.subList(1, recorder.asked.size())).containsExactlyElementsOf(others);
    }

    @Test
    void whatAnotherVersionDoesNotHaveIsPassedOver() throws Exception {
        Recorder recorder = new Recorder(name -> !name.equals(names().get(3)));

        loaded(recorder);

        assertThat(recorder.asked).hasSize(names().size());
    }

    @Test
    void withoutJupiterNoneOfItsClassesIsLookedFor() throws Exception {
        Recorder recorder = new Recorder(name -> !name.startsWith("org.junit.jupiter."));

        loaded(recorder);

        assertThat(recorder.asked.subList(1, recorder.asked.size()))
                .hasSizeGreaterThan(100)
                .noneMatch(name -> name.startsWith("org.junit.jupiter."));
    }

    @Test
    void theEndWaitsForTheClassInHandAndForNoOther() throws Exception {
        Recorder recorder = new Recorder(this::waitAtTheTenth);
        Preload preload = Preload.begin(recorder);
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> end = CompletableFuture.runAsync(() -> {
            Thread.currentThread().interrupt();
            preload.end();
            assertThat(preload.isAlive()).isFalse();
            assertThat(Thread.interrupted()).isTrue();
        });
        // It cannot have come to an end, however long this takes.
        assertThat(preload.isAlive()).isTrue();
        TimeUnit.MILLISECONDS.sleep(20);
        assertThat(end).isNotDone();
        goOn.countDown();

        end.get(30, TimeUnit.SECONDS);
        assertThat(recorder.asked).hasSize(10);
    }

    @Test
    void nothingIsLoadedWhereOthersTakePartInIt() {
        Preload none = Preload.none();

        none.end();

        assertThat(none.isAlive()).isFalse();
    }

    @Test
    void theClassesExist() {
        assertThat(names())
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(Class.forName(name, false, PreloadTest.class.getClassLoader()))
                        .isNotNull());
    }

    private static void loaded(Recorder recorder) throws InterruptedException {
        Preload preload = Preload.begin(recorder);
        while (preload.isAlive()) {
            // Nothing tells of its end but the end.
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private boolean waitAtTheTenth(String name) {
        if (name.equals(names().get(8))) {
            reached.countDown();
            try {
                return goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    private static List<String> names() {
        try (InputStream names = Preload.class.getResourceAsStream("junit-classes.txt")) {
            return new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes note of what is asked for, and knows some of it. */
    private static final class Recorder extends ClassLoader {

        private final List<String> asked = new CopyOnWriteArrayList<>();
        private final Predicate<String> knows;

        Recorder(Predicate<String> knows) {
            super(PreloadTest.class.getClassLoader());
            this.knows = knows;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            if (!knows.test(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
