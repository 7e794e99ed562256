package io.github.parallelmaven.report.picture;

import io.github.parallelmaven.report.Markup;
import java.util.Locale;

/** Writes pictures down as SVG for a page, whose style sheet colours their classes. */
public final class Svg {

    private Svg() {}

    /**
     * Workers over time.
     *
     * @param picture where everything is
     * @param title what it shows, for those who do not see it
     * @return an {@code svg} element
     */
    public static String of(Gantt picture, String title) {
        Markup svg = open(picture.width(), picture.height(), title);
        double bottom = picture.height() - 24;
        for (Gantt.Mark tick : picture.ticks()) {
            line(svg, "tick", tick.x(), 30, bottom);
            text(svg, tick.x(), bottom + 16, "middle", tick.label());
        }
        for (Gantt.Row row : picture.rows()) {
            text(svg, row.x() - 8, row.y() + 12, "end", row.label());
            rect(svg, "idle", row.x(), row.y(), row.width(), row.height(), row.hint());
        }
        for (Gantt.Bar bar : picture.bars()) {
            String style = bar.kind().name().toLowerCase(Locale.ROOT);
            rect(svg, style, bar.x(), bar.y(), bar.width(), bar.height(), bar.hint());
        }
        double y = 12;
        for (Gantt.Mark mark : picture.marks()) {
            line(svg, "mark", mark.x(), y + 3, bottom);
            boolean late = mark.x() > picture.width() / 2;
            text(svg, mark.x() + (late ? -4 : 4), y, late ? "end" : "start", mark.label());
            y += 13;
        }
        return svg.close("svg").toString();
    }

    /**
     * Bars of different heights, the last the youngest.
     *
     * @param picture where everything is
     * @param title what it shows, for those who do not see it
     * @return an {@code svg} element
     */
    public static String of(Columns picture, String title) {
        Markup svg = open(picture.width(), picture.height(), title);
        text(svg, 4, 12, "start", picture.largest());
        for (Gantt.Bar bar : picture.bars()) {
            String style = bar.kind().name().toLowerCase(Locale.ROOT);
            rect(svg, style, bar.x(), bar.y(), bar.width(), bar.height(), bar.hint());
        }
        return svg.close("svg").toString();
    }

    private static Markup open(double width, double height, String title) {
        return new Markup()
                .open("svg", "viewBox", "0 0 " + number(width) + " " + number(height), "role", "img")
                .element("title", title);
    }

    private static void rect(Markup svg, String style, double x, double y, double width, double height, String hint) {
        svg.open(
                        "rect",
                        "class",
                        style,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height))
                .element("title", hint)
                .close("rect");
    }

    private static void line(Markup svg, String style, double x, double top, double bottom) {
        svg.open("path", "class", style, "d", "M" + number(x) + " " + number(top) + "V" + number(bottom))
                .close("path");
    }

    private static void text(Markup svg, double x, double y, String anchor, String words) {
        svg.element("text", words, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static String number(double value) {
        String digits = String.format(Locale.ROOT, "%.1f", value);
        return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
    }
}
