package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.NoisyLink;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.protocol.FrameNoise;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a worker tells, the account of the run balances at its end. */
class ShiftEventsNoiseTest {

    private static final long MOST_BYTES = 1 << 20;
    private static final int WARM_UP = 1_000;

    /** The texts of which the noise is made. */
    private static final List<String> UNITS = List.of("abc", "bc", "c");

    @TempDir
    Path scratch;

    private int heard;
    private int refused;
    private int begun;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noiseLosesNoUnit() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        OutputSpool spool = new OutputSpool(scratch);
        // What the first streams take is mostly what their classes take.
        for (int seed = 0; seed < WARM_UP; seed++) {
            accountAfter(FrameNoise.CASES + seed, spool);
        }
        for (int seed = 0; seed < FrameNoise.CASES; seed++) {
            long before = threads.getThreadAllocatedBytes(self);
            assertThat(accountAfter(seed, spool))
                    .as("units after the stream of seed " + seed)
                    .containsExactlyInAnyOrderElementsOf(UNITS);
            assertThat(threads.getThreadAllocatedBytes(self) - before)
                    .as("bytes of memory for the stream of seed " + seed)
                    .isLessThan(MOST_BYTES);
        }
        spool.discard();
        assertThat(heard).isGreaterThan(FrameNoise.CASES / 4);
        assertThat(refused).isGreaterThan(FrameNoise.CASES / 10);
        assertThat(begun).isGreaterThan(FrameNoise.CASES / 10);
    }

    private List<String> accountAfter(int seed, OutputSpool spool) {
        ResultCollector collector = new ResultCollector(
                new EventStream(List.of(), Clock.systemUTC()),
                RetryPolicy.of(seed % 2, seed % 3 == 0 ? 1 : 0),
                new RetryAccount(RetryLimits.NONE, 1),
                new FailureLimit(seed % 4));
        collector.expect(UNITS.stream()
                .map(name -> new TestUnit(name, List.of(new TestClass(name, null, 1, 3))))
                .toList());
        collector.workBegins();
        ShiftEvents events =
                new ShiftEvents(1, collector, (type, method) -> true, new PendingOutput(spool), spool, collector::step);
        if (seed % 2 == 0) {
            // What noise tells of a unit that has not begun ends at once.
            UNITS.forEach(unit -> events.unitStarted(unit, 0));
        }
        hear(seed, events);
        begun += events.inHand().size() + events.unitsDone();
        events.bury(Death.by(new ExitReason(1, false, false, ""), 1, 1));
        collector.close(false, "");
        return collector.results().stream()
                .map(UnitResult::unit)
                .map(TestUnit::id)
                .toList();
    }

    /** As a shift does it, which takes any of these ends for a broken channel. */
    private void hear(int seed, ShiftEvents events) {
        try {
            NoisyLink link = new NoisyLink(new FrameNoise(seed).next());
            while (link.next(events)) {
                heard++;
            }
        } catch (IOException | IllegalStateException clear) {
            refused++;
        }
    }
}
