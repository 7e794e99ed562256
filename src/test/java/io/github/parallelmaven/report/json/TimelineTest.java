package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parallelmaven.report.SampleRuns;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private final NodeRecord node = SampleRuns.record().nodes().get(0);

    @Test
    void jvmsAreToldWithTheirStartsAndEnds() {
        assertThat(node.jvms())
                .containsExactly(
                        new JvmRecord(1, 10_000, 400_000, 1_400_000, ""),
                        new JvmRecord(2, 10_000, 450_000, 1_120_000, "killed"),
                        new JvmRecord(2, 1_190_000, 1_490_000, 1_490_000, ""));
    }

    @Test
    void classInPartsIsToldByItsParts() {
        assertThat(node.spans())
                .contains(
                        new SpanRecord(2, SpanRecord.Kind.PART, "x.LongTest#two", 610_000, 500_000),
                        new SpanRecord(1, SpanRecord.Kind.PART, "x.LongTest#*", 900_000, 500_000))
                .noneMatch(span ->
                        span.kind() == SpanRecord.Kind.CLASS && span.name().equals("x.LongTest"));
    }

    @Test
    void whatWasRepeatedHasASpanOfItsOwn() {
        assertThat(node.spans())
                .extracting(SpanRecord::kind, SpanRecord::name)
                .contains(tuple(SpanRecord.Kind.REPEAT, "x.FlakyTest#sometimes"));
        assertThat(node.spans()).isSortedAccordingTo(Comparator.comparingLong(SpanRecord::startMicros));
    }

    @Test
    void figuresAreThoseOfTheRun() {
        assertThat(node.lowerBoundMillis()).isEqualTo(1000);
        assertThat(node.serialMillis()).isEqualTo(1480);
        assertThat(node.knownClasses()).isEqualTo(3);
        assertThat(node.counts().flakes()).isEqualTo(1);
        assertThat(node.workers()).extracting(NodeRecord.Worker::busyMillis).isEqualTo(List.of(900L, 600L));
    }
}
