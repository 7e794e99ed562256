package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Curves over a number that grows by doubling, each with a faint one above it. */
final class LineChart {

    private final String title;
    private final String across;
    private final String upright;
    private final Map<String, List<Point>> series = new LinkedHashMap<>();
    private final Map<Integer, String> marks = new LinkedHashMap<>();

    LineChart(String title, String across, String upright) {
        this.title = title;
        this.across = across;
        this.upright = upright;
    }

    private record Point(int x, double y, double above) {}

    void point(String name, int x, double y, double above) {
        series.computeIfAbsent(name, unused -> new ArrayList<>()).add(new Point(x, y, above));
    }

    void mark(int x, String words) {
        marks.put(x, words);
    }

    String svg() {
        List<Point> all = series.values().stream().flatMap(List::stream).toList();
        int widest = all.stream().mapToInt(Point::x).max().orElse(1);
        Scale scale = new Scale(all.stream().mapToDouble(Point::above).max().orElse(1));
        Svg svg = new Svg(Scale.WIDTH, Scale.HEIGHT, title);
        scale.draw(svg, upright);
        for (int x = 1; x <= widest; x *= 2) {
            svg.line("grid", x(x, widest), Scale.TOP, x(x, widest), Scale.BOTTOM);
            svg.text(x(x, widest), Scale.BOTTOM + 18.0, "middle", Integer.toString(x));
        }
        svg.text(Scale.RIGHT, Scale.BOTTOM + 34.0, "end", across);
        List<String> names = List.copyOf(series.keySet());
        series.forEach((name, points) -> {
            svg.path(Legend.style(names, name) + " faint", data(points, Point::above, scale, widest));
            svg.path(Legend.style(names, name) + " line", data(points, Point::y, scale, widest));
        });
        marks.forEach((x, words) -> {
            svg.line("grid", x(x, widest), Scale.TOP, x(x, widest), Scale.BOTTOM);
            svg.text(x(x, widest), Scale.TOP - 2.0, "middle", words);
        });
        Legend.draw(svg, names);
        return svg.closed();
    }

    private static String data(List<Point> points, ToDoubleFunction<Point> value, Scale scale, int widest) {
        StringBuilder data = new StringBuilder();
        for (Point point : points) {
            data.append(String.format(
                    ROOT,
                    "%s%.1f %.1f",
                    data.isEmpty() ? "M" : "L",
                    x(point.x, widest),
                    scale.y(value.applyAsDouble(point))));
        }
        return data.toString();
    }

    private static double x(int value, int widest) {
        double share = widest == 1 ? 0 : Math.log(value) / Math.log(widest);
        return Scale.LEFT + 10 + share * (Scale.RIGHT - Scale.LEFT - 40);
    }
}
