package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.parallelmaven.protocol.Frame;
import io.github.parallelmaven.protocol.FrameNoise;
import io.github.parallelmaven.protocol.FrameReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever a parent sends, the worker comes to a clear end. */
class OrdersNoiseTest {

    private static final long MOST_BYTES = 1 << 20;

    private int refused;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noiseEndsInAClearWay() throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        for (int seed = 0; seed < FrameNoise.CASES; seed++) {
            byte[] noise = new FrameNoise(-1 - seed).next();
            long before = threads.getThreadAllocatedBytes(self);
            hear(noise);
            configure(noise);
            assertThat(threads.getThreadAllocatedBytes(self) - before)
                    .as("bytes of memory for the stream of seed " + (-1 - seed))
                    .isLessThan(MOST_BYTES);
        }
        assertThat(refused).isGreaterThan(FrameNoise.CASES / 2);
    }

    private void hear(byte[] noise) {
        try {
            new Orders().hear(new FrameReader(new ByteArrayInputStream(noise)));
        } catch (IOException clear) {
            refused++;
        }
    }

    private void configure(byte[] noise) {
        try {
            Frame frame = new FrameReader(new ByteArrayInputStream(noise)).next();
            if (frame != null) {
                assertThat(new Settings(frame)).isNotNull();
            }
        } catch (IOException clear) {
            refused++;
        }
    }
}
