package io.github.parallelmaven.report.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.report.SampleRuns;
import io.github.parallelmaven.report.json.JvmRecord;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.SpanRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GanttLayoutTest {

    private static final double EXACT = 1e-6;

    @Test
    void startsFailuresRepetitionsAndDeathsAreSeen() {
        Gantt picture = GanttLayout.of(SampleRuns.record().nodes().get(0), Set.of("x.FailingTest"));

        assertThat(kinds(picture, Gantt.Kind.START)).hasSize(3);
        assertThat(kinds(picture, Gantt.Kind.BAD)).containsExactly("x.FailingTest, 0.400 s");
        assertThat(kinds(picture, Gantt.Kind.REPEAT)).containsExactly("x.FlakyTest#sometimes, 0.040 s");
        assertThat(kinds(picture, Gantt.Kind.DEATH)).containsExactly("killed");
        assertThat(kinds(picture, Gantt.Kind.GOOD)).hasSize(3);
        assertThat(picture.rows()).extracting(Gantt.Row::label).containsExactly("worker 1", "worker 2");
    }

    @Test
    void lowerBoundIsMarkedWhereItIsInTime() {
        NodeRecord node = SampleRuns.record().nodes().get(0);
        Gantt picture = GanttLayout.of(node, Set.of());

        Gantt.Mark bound = picture.marks().get(0);
        Gantt.Bar first = picture.bars().stream()
                .filter(bar -> bar.hint().startsWith("x.FailingTest"))
                .findFirst()
                .orElseThrow();
        double perMicro = first.width() / 400_000;
        assertThat(bound.label()).isEqualTo("shortest possible 1.000 s");
        assertThat(bound.x()).isCloseTo(first.x() + 1_000_000 * perMicro, offset(EXACT));
        assertThat(picture.marks()).extracting(Gantt.Mark::label).contains("predicted 1.000 s");
    }

    @Property(tries = 100)
    void everythingIsInsideAndInItsRow(
            @ForAll @IntRange(max = 2_000) int spans,
            @ForAll @IntRange(min = 1, max = 9) int workers,
            @ForAll long seed) {
        NodeRecord node = random(spans, workers, new Random(seed));

        Gantt picture = GanttLayout.of(node, Set.of("x.A1", "x.A2"));

        assertThat(picture.rows()).hasSize(workers);
        assertThat(picture.bars())
                .allMatch(bar -> bar.x() >= 0
                        && bar.x() + bar.width() <= picture.width()
                        && picture.rows().stream()
                                .anyMatch(row -> bar.y() >= row.y()
                                        && bar.y() + bar.height() <= row.y() + row.height() + EXACT));
        // However many classes there are, the picture stays small: what is narrower than a unit is put together.
        assertThat(picture.bars().size()).isLessThanOrEqualTo(workers + 2_200 * workers);
        assertThat(represented(picture)).isEqualTo(spans);
    }

    @Test
    void manyShortClassesAreOneBar() {
        List<SpanRecord> spans = IntStream.range(0, 20_000)
                .mapToObj(i -> new SpanRecord(1, SpanRecord.Kind.CLASS, "x.A" + i, 1_000L * i, 900))
                .toList();

        Gantt picture = GanttLayout.of(node(1, List.of(), spans), Set.of());

        assertThat(picture.bars()).hasSize(1);
        assertThat(represented(picture)).isEqualTo(20_000);
    }

    private static int represented(Gantt picture) {
        return picture.bars().stream()
                .map(Gantt.Bar::hint)
                .filter(hint -> !hint.startsWith("JVM start"))
                .mapToInt(hint -> hint.matches("\\d+ short ones from .*") ? Integer.parseInt(hint.split(" ")[0]) : 1)
                .sum();
    }

    private static List<String> kinds(Gantt picture, Gantt.Kind kind) {
        return picture.bars().stream()
                .filter(bar -> bar.kind() == kind)
                .map(Gantt.Bar::hint)
                .toList();
    }

    private static NodeRecord random(int count, int workers, Random random) {
        List<SpanRecord> spans = new ArrayList<>();
        List<JvmRecord> jvms = new ArrayList<>();
        for (int worker = 1; worker <= workers; worker++) {
            jvms.add(new JvmRecord(worker, 0, 300_000, 300_000, ""));
        }
        for (int i = 0; i < count; i++) {
            long start = 300_000 + random.nextInt(10_000_000);
            spans.add(new SpanRecord(
                    1 + random.nextInt(workers), SpanRecord.Kind.CLASS, "x.A" + i, start, random.nextInt(200_000)));
        }
        return node(workers, jvms, spans);
    }

    private static NodeRecord node(int workers, List<JvmRecord> jvms, List<SpanRecord> spans) {
        return new NodeRecord(
                0,
                "2026-01-01T00:00:00Z",
                20_000,
                20_000,
                0,
                0,
                1_000,
                1_000,
                "",
                Counts.NONE,
                IntStream.rangeClosed(1, workers)
                        .mapToObj(number -> new NodeRecord.Worker(number, 1, 1, 1, 1, 1, 0))
                        .toList(),
                jvms,
                spans);
    }
}
