package io.github.parallelmaven.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingCallsTest {

    @ParameterizedTest
    @CsvSource({
        "java/lang/Thread, sleep, true",
        "org/example/Util, sleepQuietly, true",
        "interface/Clock, sleepUntil, true",
        "org/awaitility/Awaitility, await, true",
        "org/example/Sleeper, slee, false",
        "org/example/Sleeper, oversleep, false",
        "org/awaitility, await, false",
        "java/lang/Thread, join, false"
    })
    void theNameOfWhatIsCalledTells(String owner, String name, boolean waits) {
        byte[] file = ClassFiles.calling("org/x/ATest", owner, name);

        assertThat(ClassFile.describe("org/x/ATest.class", file).waits()).isEqualTo(waits);
    }

    @Test
    void whatACompilerMakesIsUnderstood() throws IOException {
        assertThat(waits(Sleeping.class)).isTrue();
        assertThat(waits(Referring.class)).isTrue();
        assertThat(waits(Speaking.class)).isFalse();
    }

    private static boolean waits(Class<?> type) throws IOException {
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = ClassLoader.getSystemResourceAsStream(path)) {
            return ClassFile.describe(path, in.readAllBytes()).waits();
        }
    }

    static class Sleeping {
        void nap() throws InterruptedException {
            TimeUnit.MILLISECONDS.sleep(1);
        }
    }

    static class Referring {
        interface Nap {
            void take(long millis) throws InterruptedException;
        }

        final Nap nap = Thread::sleep;
    }

    static class Speaking {
        final String word = "sleep";
        final long sleep = 1L << 40;

        String sleeping() {
            return word + sleep;
        }
    }
}
