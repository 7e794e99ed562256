package io.github.parallelmaven.report.picture;

import java.util.List;

/**
 * Where everything is in a picture of workers over time. All lengths are in the units of the drawing.
 *
 * @param width of the whole
 * @param height of the whole
 * @param rows one a worker, from top to bottom
 * @param bars what the workers did
 * @param marks upright lines at notable times
 * @param ticks the scale of the time axis
 */
public record Gantt(double width, double height, List<Row> rows, List<Bar> bars, List<Mark> marks, List<Mark> ticks) {

    /** Copies the lists. */
    public Gantt {
        rows = List.copyOf(rows);
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
        ticks = List.copyOf(ticks);
    }

    /** What a bar stands for. */
    public enum Kind {
        /** A JVM starts. */
        START,
        /** Test classes in which nothing failed. */
        GOOD,
        /** Test classes of which one had a failure. */
        BAD,
        /** Tests that are run again. */
        REPEAT,
        /** A JVM died. */
        DEATH
    }

    /**
     * The time of a worker. What no bar covers is idle.
     *
     * @param label for people
     * @param x its left end
     * @param y its upper end
     * @param width how wide it is
     * @param height how high it is
     * @param hint what is said of it
     */
    public record Row(String label, double x, double y, double width, double height, String hint) {}

    /**
     * Something that a worker did.
     *
     * @param kind what it was
     * @param x its left end
     * @param y its upper end
     * @param width how wide it is
     * @param height how high it is
     * @param hint what is said of it
     */
    public record Bar(Kind kind, double x, double y, double width, double height, String hint) {}

    /**
     * A notable time.
     *
     * @param x where it is
     * @param label what it is
     */
    public record Mark(double x, String label) {}
}
