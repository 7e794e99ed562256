package io.github.parallelmaven.report;

/**
 * Writes HTML and SVG. Whatever comes from outside goes through {@link #text} or an attribute, and is escaped there and
 * nowhere else.
 */
public final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Nothing yet. */
    public Markup() {}

    /**
     * Opens an element.
     *
     * @param tag its name
     * @param attributes names and values in turn
     * @return this
     */
    public Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /**
     * Closes an element.
     *
     * @param tag its name
     * @return this
     */
    public Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /**
     * Writes an element with text in it.
     *
     * @param tag its name
     * @param text what stands in it
     * @param attributes names and values in turn
     * @return this
     */
    public Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /**
     * Writes text. It stays text, whatever it looks like.
     *
     * @param text any text; what neither HTML nor XML can hold is replaced
     * @return this
     */
    public Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (XmlCharacters.isPair(text, i)) {
                out.append(c).append(text.charAt(++i));
                continue;
            }
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default ->
                    out.append(XmlCharacters.isControl(c) ? XmlCharacters.REPLACEMENT : XmlCharacters.orReplacement(c));
            }
        }
        return this;
    }

    /**
     * Writes markup of our own.
     *
     * @param markup something that was made by this class, or a constant
     * @return this
     */
    public Markup markup(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
