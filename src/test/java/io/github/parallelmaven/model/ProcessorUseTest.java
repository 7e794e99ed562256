package io.github.parallelmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorUseTest {

    @Test
    void whatWasHinderedTakesLessAlone() {
        EstimatedUnit unit = unit(ProcessorUse.measured(1.6, 0.8));

        assertThat(unit.unhinderedNanos()).isEqualTo(5_000_000_000L);
        assertThat(unit.cpuNanos()).isEqualTo(8_000_000_000L);
        assertThat(unit.use().waits()).isFalse();
    }

    @Test
    void whatWaitsTakesAsLongAsEver() {
        EstimatedUnit unit = unit(ProcessorUse.measured(0.1, 0.02));

        assertThat(unit.unhinderedNanos()).isEqualTo(unit.nanos());
        assertThat(unit.use().waits()).isTrue();
    }

    @Test
    void whatNeedsNoProcessorAtAllIsKnown() {
        assertThat(ProcessorUse.measured(0, 0).waits()).isTrue();
    }

    @Test
    void whatWasNeverMeasuredIsTakenToComputeAllTheTime() {
        EstimatedUnit unit = unit(ProcessorUse.UNKNOWN);

        assertThat(unit.use().isKnown()).isFalse();
        assertThat(unit.use().waits()).isFalse();
        assertThat(unit.unhinderedNanos()).isEqualTo(unit.nanos());
        assertThat(unit.cpuNanos()).isEqualTo(unit.nanos());
    }

    private static EstimatedUnit unit(ProcessorUse use) {
        Duration expected = Duration.ofSeconds(10);
        return new EstimatedUnit(
                new TestUnit("A", List.of(new TestClass("A", null, 1000, 3))),
                new Estimate(expected, expected, expected, Estimate.Source.HISTORY),
                use);
    }
}
