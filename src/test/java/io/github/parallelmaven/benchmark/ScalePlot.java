package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import io.github.parallelmaven.report.Markup;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws processor times over numbers of tests: what is linear lies on a line. */
final class ScalePlot {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 360;
    private static final double LEFT = 50;
    private static final double BOTTOM = 320;
    private static final double TOP = 20;
    private static final double RIGHT = 500;

    private final Markup svg = new Markup();
    private final List<ScaleFigures> all;
    private final double mostTests;
    private final double mostSeconds;

    private ScalePlot(List<ScaleFigures> all) {
        this.all = all;
        this.mostTests = all.stream().mapToDouble(ScaleFigures::tests).max().orElse(1);
        this.mostSeconds = all.stream()
                .flatMapToDouble(one -> java.util.stream.DoubleStream.of(workers(one), maven(one), wall(one)))
                .max()
                .orElse(1);
    }

    /** An SVG file. */
    static String of(List<ScaleFigures> all) {
        return new ScalePlot(all).draw() + "\n";
    }

    private static double maven(ScaleFigures one) {
        return one.maven().toMillis() / 1e3;
    }

    private static double workers(ScaleFigures one) {
        return one.workers().toMillis() / 1e3;
    }

    private static double wall(ScaleFigures one) {
        return one.wall().toMillis() / 1e3;
    }

    private String draw() {
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .element("title", "Seconds over tests")
                .open("rect", "width", number(WIDTH), "height", number(HEIGHT), "fill", "#ffffff")
                .close("rect");
        path("M" + number(LEFT) + " " + number(TOP) + "V" + number(BOTTOM) + "H" + number(RIGHT), "#888888");
        for (ScaleFigures one : all) {
            if (one.tests() * 20 > mostTests) {
                text(x(one), BOTTOM + 16, "middle", String.format(ROOT, "%,d", one.tests()));
            }
        }
        text(LEFT - 6, TOP + 4, "end", String.format(ROOT, "%.0f s", mostSeconds));
        text(LEFT - 6, BOTTOM + 4, "end", "0");
        text((LEFT + RIGHT) / 2, BOTTOM + 34, "middle", "tests");
        line("CPU of the workers", "#2b6cb0", ScalePlot::workers);
        line("wall", "#777777", ScalePlot::wall);
        line("CPU of Maven's JVM", "#c05621", ScalePlot::maven);
        return svg.close("svg").toString();
    }

    private void line(String name, String colour, ToDoubleFunction<ScaleFigures> seconds) {
        StringBuilder path = new StringBuilder();
        double y = BOTTOM;
        for (ScaleFigures one : all) {
            y = BOTTOM - seconds.applyAsDouble(one) / mostSeconds * (BOTTOM - TOP);
            path.append(path.isEmpty() ? "M" : "L")
                    .append(number(x(one)))
                    .append(' ')
                    .append(number(y));
            svg.open("circle", "cx", number(x(one)), "cy", number(y), "r", "3", "fill", colour)
                    .close("circle");
        }
        path(path.toString(), colour);
        text(RIGHT + 8, y + 4, "start", name);
    }

    private double x(ScaleFigures one) {
        return LEFT + one.tests() / mostTests * (RIGHT - LEFT);
    }

    private void path(String data, String colour) {
        svg.open("path", "d", data, "fill", "none", "stroke", colour, "stroke-width", "1.5")
                .close("path");
    }

    private void text(double x, double y, String anchor, String words) {
        svg.element(
                "text",
                words,
                "x",
                number(x),
                "y",
                number(y),
                "text-anchor",
                anchor,
                "font-family",
                "sans-serif",
                "font-size",
                "11");
    }

    private static String number(double value) {
        return String.format(ROOT, "%.1f", value);
    }
}
