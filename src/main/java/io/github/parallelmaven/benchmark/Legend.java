package io.github.parallelmaven.benchmark;

import java.util.List;

/** Which colour means what. */
final class Legend {

    private static final int STEP = 190;

    private Legend() {}

    /** The class of a series: its colour and dashes. */
    static String style(List<String> series, String name) {
        return "s" + series.indexOf(name) % Svg.COLOURS;
    }

    static void draw(Svg svg, List<String> series) {
        for (int i = 0; i < series.size(); i++) {
            double x = Scale.LEFT + i * (double) STEP;
            double y = Scale.HEIGHT - 14.0;
            svg.line(style(series, series.get(i)) + " line", x, y - 4, x + 24, y - 4);
            svg.text(x + 30, y, "start", series.get(i));
        }
    }
}
