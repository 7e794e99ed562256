package io.github.parallelmaven.report.picture;

import io.github.parallelmaven.report.Lanes;
import io.github.parallelmaven.report.json.JvmRecord;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.SpanRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Lays out what the workers of a node did over time. Bars too small to be seen are put together. */
public final class GanttLayout {

    private static final double LEFT = 90;
    private static final double RIGHT = 20;
    private static final double WIDTH = 1000;
    private static final double TOP = 40;
    private static final double BOTTOM = 30;
    private static final double LANE = 16;
    private static final double GAP = 8;

    /** What is narrower cannot be told from its neighbours. */
    private static final double VISIBLE = 1;

    private static final int TICKS = 8;
    private static final long GRAIN_MICROS = 1_000;

    private final NodeRecord node;
    private final Set<String> failed;
    private final long end;

    private GanttLayout(NodeRecord node, Set<String> failed) {
        this.node = node;
        this.failed = failed;
        this.end = Stream.of(
                        node.spans().stream().map(SpanRecord::endMicros),
                        node.jvms().stream().map(JvmRecord::endMicros),
                        Stream.of(1L, 1000 * (first(node) / 1000 + node.lowerBoundMillis())))
                .flatMap(ends -> ends)
                .mapToLong(Long::longValue)
                .max()
                .orElse(1);
    }

    /**
     * Makes the layout.
     *
     * @param node what happened
     * @param failed binary names of the classes in which something failed
     * @return where everything is
     */
    public static Gantt of(NodeRecord node, Set<String> failed) {
        return new GanttLayout(node, failed).layout();
    }

    private Gantt layout() {
        List<Gantt.Row> rows = new ArrayList<>();
        List<Gantt.Bar> bars = new ArrayList<>();
        double y = TOP;
        for (NodeRecord.Worker worker : node.workers()) {
            List<Lanes.Placed<SpanRecord>> placed = Lanes.of(
                    node.spans().stream()
                            .filter(span -> span.worker() == worker.number())
                            .toList(),
                    SpanRecord::startMicros,
                    SpanRecord::micros,
                    GRAIN_MICROS);
            int lanes = 1 + placed.stream().mapToInt(Lanes.Placed::lane).max().orElse(0);
            rows.add(new Gantt.Row("worker " + worker.number(), LEFT, y, x(end) - LEFT, lanes * LANE, hint(worker)));
            jvms(worker.number(), y, lanes * LANE, bars);
            for (int lane = 0; lane < lanes; lane++) {
                int number = lane;
                List<Lanes.Placed<SpanRecord>> own =
                        placed.stream().filter(span -> span.lane() == number).toList();
                bars(own, y + lane * LANE, bars);
            }
            y += lanes * LANE + GAP;
        }
        return new Gantt(LEFT + WIDTH + RIGHT, y + BOTTOM, rows, bars, marks(), ticks());
    }

    private void jvms(int worker, double y, double height, List<Gantt.Bar> bars) {
        for (JvmRecord jvm : node.jvms()) {
            if (jvm.worker() == worker) {
                String took = Times.words(jvm.readyMicros() - jvm.startMicros());
                bars.add(bar(Gantt.Kind.START, jvm.startMicros(), jvm.readyMicros(), y, height, "JVM start, " + took));
                if (!jvm.death().isEmpty()) {
                    bars.add(new Gantt.Bar(Gantt.Kind.DEATH, x(jvm.endMicros()), y, 2, height, jvm.death()));
                }
            }
        }
    }

    private void bars(List<Lanes.Placed<SpanRecord>> spans, double y, List<Gantt.Bar> bars) {
        List<Lanes.Placed<SpanRecord>> small = new ArrayList<>();
        for (Lanes.Placed<SpanRecord> span : spans) {
            boolean tiny = x(span.end()) - x(span.start()) < VISIBLE;
            if (!small.isEmpty() && !(tiny && joins(small, span))) {
                bars.add(together(small, y));
                small.clear();
            }
            if (tiny) {
                small.add(span);
            } else {
                bars.add(together(List.of(span), y));
            }
        }
        if (!small.isEmpty()) {
            bars.add(together(small, y));
        }
    }

    private boolean joins(List<Lanes.Placed<SpanRecord>> small, Lanes.Placed<SpanRecord> next) {
        Lanes.Placed<SpanRecord> last = small.get(small.size() - 1);
        return x(next.start()) - x(last.end()) < VISIBLE && kind(last.item()) == kind(next.item());
    }

    private Gantt.Bar together(List<Lanes.Placed<SpanRecord>> spans, double y) {
        Lanes.Placed<SpanRecord> first = spans.get(0);
        Lanes.Placed<SpanRecord> last = spans.get(spans.size() - 1);
        long took = spans.stream().mapToLong(span -> span.item().micros()).sum();
        String name = first.item().name();
        String hint = spans.size() == 1
                ? name + ", " + Times.words(took)
                : spans.size() + " short ones from " + name + " to "
                        + last.item().name() + ", " + Times.words(took);
        return bar(kind(first.item()), first.start(), last.end(), y, LANE, hint);
    }

    private Gantt.Kind kind(SpanRecord span) {
        if (span.kind() == SpanRecord.Kind.REPEAT) {
            return Gantt.Kind.REPEAT;
        }
        return failed.contains(span.name().split("#", 2)[0]) ? Gantt.Kind.BAD : Gantt.Kind.GOOD;
    }

    private Gantt.Bar bar(Gantt.Kind kind, long from, long to, double y, double height, String hint) {
        return new Gantt.Bar(kind, x(from), y, Math.max(0.3, x(to) - x(from)), height, hint);
    }

    private String hint(NodeRecord.Worker worker) {
        long idle = Math.max(0, node.makespanMillis() - worker.busyMillis());
        return "worker " + worker.number() + ": busy " + Times.words(1000 * worker.busyMillis()) + ", idle "
                + Times.words(1000 * idle) + " of the " + Times.words(1000 * node.makespanMillis()) + " of the tests";
    }

    /** Both count from the first test class on, as the makespan does. */
    private List<Gantt.Mark> marks() {
        List<Gantt.Mark> marks = new ArrayList<>();
        long first = first(node);
        if (!node.spans().isEmpty()) {
            long bound = 1000 * node.lowerBoundMillis();
            marks.add(new Gantt.Mark(x(first + bound), "shortest possible " + Times.words(bound)));
        }
        long predicted = 1000 * node.predictedMillis();
        if (node.knownClasses() > 0 && first + predicted <= end) {
            marks.add(new Gantt.Mark(x(first + predicted), "predicted " + Times.words(predicted)));
        }
        return marks;
    }

    private List<Gantt.Mark> ticks() {
        double rough = end / 1e6 / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        List<Gantt.Mark> ticks = new ArrayList<>();
        for (int i = 0; i * step * 1e6 <= end; i++) {
            String label = String.format(Locale.ROOT, step < 1 ? "%.3g s" : "%.0f s", i * step);
            ticks.add(new Gantt.Mark(x(Math.round(i * step * 1e6)), i == 0 ? "0 s" : label));
        }
        return ticks;
    }

    private static long first(NodeRecord node) {
        return node.spans().stream().mapToLong(SpanRecord::startMicros).min().orElse(0);
    }

    private double x(long micros) {
        return LEFT + WIDTH * micros / Math.max(1, end);
    }
}
