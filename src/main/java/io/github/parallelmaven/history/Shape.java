package io.github.parallelmaven.history;

import java.util.Comparator;

/**
 * What of a unit's byte code survives a change of its name.
 *
 * @param testMethods number of methods that look like tests
 * @param bytes size of its class files
 */
public record Shape(int testMethods, long bytes) implements Comparable<Shape> {

    /** Of a unit whose class files nobody looked at. */
    public static final Shape UNKNOWN = new Shape(0, 0);

    private static final Comparator<Shape> ORDER =
            Comparator.comparingInt(Shape::testMethods).thenComparingLong(Shape::bytes);

    /**
     * Whether it says nothing.
     *
     * @return true for {@link #UNKNOWN}
     */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    @Override
    public int compareTo(Shape other) {
        return ORDER.compare(this, other);
    }
}
