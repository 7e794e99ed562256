package io.github.parallelmaven.fork;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.parallelmaven.protocol.FrameNoise;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a worker sends, the parent comes to a clear end. */
class FrameDecoderNoiseTest {

    /** The buffer of a reader and what a frame of such a stream can hold. */
    private static final long MOST_BYTES = 1 << 20;

    private final ForkEvents deaf = (ForkEvents) Proxy.newProxyInstance(
            ForkEvents.class.getClassLoader(),
            new Class<?>[] {ForkEvents.class},
            (proxy, method, arguments) -> method.getReturnType() == boolean.class ? true : null);

    private int decoded;
    private int refused;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noiseEndsInAClearWay() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        for (int seed = 0; seed < FrameNoise.CASES; seed++) {
            byte[] noise = new FrameNoise(seed).next();
            long before = threads.getThreadAllocatedBytes(self);
            hear(noise);
            assertThat(threads.getThreadAllocatedBytes(self) - before)
                    .as("bytes of memory for the stream of seed " + seed)
                    .isLessThan(MOST_BYTES);
        }
        assertThat(decoded).isGreaterThan(FrameNoise.CASES / 4);
        assertThat(refused).isGreaterThan(FrameNoise.CASES / 10);
    }

    private void hear(byte[] noise) {
        NoisyLink link = new NoisyLink(noise);
        try {
            while (link.next(deaf)) {
                decoded++;
            }
        } catch (IOException clear) {
            refused++;
        }
    }
}
