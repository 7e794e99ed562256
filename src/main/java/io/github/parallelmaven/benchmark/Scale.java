package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

/** The upright axis of a chart: from 0 to a round number above the largest value. */
final class Scale {

    static final int WIDTH = 860;
    static final int HEIGHT = 420;
    static final int LEFT = 70;
    static final int RIGHT = 840;
    static final int TOP = 64;
    static final int BOTTOM = 360;

    private static final int STEPS = 5;

    private final double step;

    Scale(double largest) {
        double rough = Math.max(largest, 1e-9) / STEPS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
    }

    /** Where a value is on the page. */
    double y(double value) {
        return BOTTOM - value / (step * STEPS) * (BOTTOM - TOP);
    }

    /** Draws the axis and its name. */
    void draw(Svg svg, String name) {
        for (int i = 0; i <= STEPS; i++) {
            double value = i * step;
            svg.line("grid", LEFT, y(value), RIGHT, y(value));
            svg.text(LEFT - 8.0, y(value) + 4, "end", String.format(ROOT, step < 1 ? "%.2f" : "%.0f", value));
        }
        svg.text(LEFT, TOP - 10.0, "start", name);
    }
}
