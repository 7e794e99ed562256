package io.github.parallelmaven.benchmark;

import static java.util.Locale.ROOT;

/**
 * An SVG document of lines, bars and words, complete in itself: no script, no font, no other file. Its colours follow
 * what the reader's system prefers, light or dark.
 */
final class Svg {

    private static final String STYLE = """
            <style>
            svg { --ink: #1f2328; --paper: #ffffff; --grid: #d0d7de;
              --c0: #0969da; --c1: #bc4c00; --c2: #1a7f37; --c3: #8250df; }
            @media (prefers-color-scheme: dark) {
              svg { --ink: #e6edf3; --paper: #0d1117; --grid: #3d444d;
                --c0: #58a6ff; --c1: #f0883e; --c2: #3fb950; --c3: #bc8cff; } }
            text { font: 12px sans-serif; fill: var(--ink); }
            .paper { fill: var(--paper); }
            .grid { stroke: var(--grid); fill: none; }
            .s0 { --c: var(--c0); } .s1 { --c: var(--c1); } .s2 { --c: var(--c2); } .s3 { --c: var(--c3); }
            .line { stroke: var(--c); fill: none; stroke-width: 2; }
            .faint { stroke: var(--c); fill: none; stroke-opacity: 0.4; }
            .bar { fill: var(--c); }
            .s1.line { stroke-dasharray: 7 3; } .s2.line { stroke-dasharray: 2 3; }
            .s3.line { stroke-dasharray: 9 3 2 3; }
            </style>
            """;

    /** So many series have a colour. */
    static final int COLOURS = 4;

    private final StringBuilder document = new StringBuilder();

    Svg(int width, int height, String title) {
        document.append(String.format(
                ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " role=\"img\">\n<title>%s</title>\n",
                width,
                height,
                width,
                height,
                escaped(title)));
        document.append(STYLE);
        document.append(String.format(ROOT, "<rect class=\"paper\" width=\"%d\" height=\"%d\"/>\n", width, height));
        text(width / 2.0, 22, "middle", title);
    }

    void text(double x, double y, String anchor, String words) {
        document.append(String.format(
                ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n", x, y, anchor, escaped(words)));
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        path(style, String.format(ROOT, "M%.1f %.1fL%.1f %.1f", x1, y1, x2, y2));
    }

    void path(String style, String data) {
        document.append(String.format(ROOT, "<path class=\"%s\" d=\"%s\"/>\n", style, data));
    }

    /** A bar that tells its value when it is pointed at. */
    void bar(String style, double x, double y, double width, double height, String hint) {
        document.append(String.format(
                ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"><title>%s</title></rect>\n",
                style,
                x,
                y,
                width,
                height,
                escaped(hint)));
    }

    String closed() {
        return document + "</svg>\n";
    }

    /** Characters that XML has a use for, and those that it cannot hold. */
    static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
