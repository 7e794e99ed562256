package io.github.parallelmaven.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Groups of bars side by side, a bar for each series. */
final class BarChart {

    private final String title;
    private final String axis;
    private final Map<String, Map<String, Double>> groups = new LinkedHashMap<>();

    BarChart(String title, String axis) {
        this.title = title;
        this.axis = axis;
    }

    void bar(String group, String series, double value) {
        groups.computeIfAbsent(group, name -> new LinkedHashMap<>()).put(series, value);
    }

    String svg() {
        List<String> series = groups.values().stream()
                .flatMap(bars -> bars.keySet().stream())
                .distinct()
                .toList();
        Scale scale = new Scale(groups.values().stream()
                .flatMap(bars -> bars.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1));
        Svg svg = new Svg(Scale.WIDTH, Scale.HEIGHT, title);
        scale.draw(svg, axis);
        double room = (Scale.RIGHT - Scale.LEFT) / (double) Math.max(1, groups.size());
        List<String> names = new ArrayList<>(groups.keySet());
        groups.forEach((group, bars) -> {
            double left = Scale.LEFT + names.indexOf(group) * room;
            double width = 0.8 * room / series.size();
            bars.forEach((name, value) -> svg.bar(
                    "bar " + Legend.style(series, name),
                    left + 0.1 * room + series.indexOf(name) * width,
                    scale.y(value),
                    0.9 * width,
                    Scale.BOTTOM - scale.y(value),
                    group + ", " + name + ": " + String.format(Locale.ROOT, "%.2f", value)));
            svg.text(left + room / 2, Scale.BOTTOM + 18.0, "middle", group);
        });
        Legend.draw(svg, series);
        return svg.closed();
    }
}
