package io.github.parallelmaven.report.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything is in a picture of values side by side.
 *
 * @param width of the whole
 * @param height of the whole
 * @param largest the largest value, in words
 * @param bars one a value, in their order
 */
public record Columns(double width, double height, String largest, List<Gantt.Bar> bars) {

    private static final double HEIGHT = 120;
    private static final double TOP = 20;
    private static final double STEP = 46;
    private static final double BAR = 36;

    /** Copies the list. */
    public Columns {
        bars = List.copyOf(bars);
    }

    /**
     * A value.
     *
     * @param good whether there is nothing to complain about
     * @param micros how long it took
     * @param hint what is said of it
     */
    public record Value(boolean good, long micros, String hint) {}

    /**
     * Makes the layout.
     *
     * @param values the values, at least one
     * @return where everything is; the highest bar fills the picture
     */
    public static Columns of(List<Value> values) {
        long largest =
                Math.max(1, values.stream().mapToLong(Value::micros).max().orElse(1));
        List<Gantt.Bar> bars = new ArrayList<>();
        for (Value value : values) {
            double height = (HEIGHT - TOP) * value.micros() / largest;
            bars.add(new Gantt.Bar(
                    value.good() ? Gantt.Kind.GOOD : Gantt.Kind.BAD,
                    4 + STEP * bars.size(),
                    HEIGHT - height,
                    BAR,
                    height,
                    value.hint()));
        }
        return new Columns(Math.max(300, 4 + STEP * values.size()), HEIGHT, Times.words(largest), bars);
    }
}
