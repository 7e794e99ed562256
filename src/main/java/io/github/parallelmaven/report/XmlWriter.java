package io.github.parallelmaven.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes indented XML 1.0 which every parser accepts, whatever the texts hold. Layout and escapes are those of
 * Surefire's own reports: two spaces a level, text and its end tag on one line, no line feed at the end.
 */
public final class XmlWriter {

    private final Writer target;
    private final Deque<String> open;
    private boolean inStartTag;
    private boolean afterText;

    /**
     * Begins a document.
     *
     * @param target receives the document and stays open; it must encode as UTF-8
     * @throws IOException if the target refuses
     */
    public XmlWriter(Writer target) throws IOException {
        this(target, new ArrayDeque<>());
        target.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    private XmlWriter(Writer target, Deque<String> open) {
        this.target = target;
        this.open = open;
    }

    /**
     * Tells what a part of a document would write inside the present element.
     *
     * @param part writes whole elements
     * @return what {@link #rendered} can write into any element of this depth
     * @throws IOException if the part cannot be read
     */
    public String render(Part part) throws IOException {
        StringWriter text = new StringWriter();
        part.writeTo(new XmlWriter(text, new ArrayDeque<>(open)));
        return text.toString();
    }

    /**
     * Writes elements into the present one.
     *
     * @param elements what {@link #render} told in an element of this depth
     * @throws IOException if the target refuses
     */
    public void rendered(String elements) throws IOException {
        endStartTag();
        target.write(elements);
        afterText = false;
    }

    /**
     * Opens an element inside the present one.
     *
     * @param element a legal name
     * @throws IOException if the target refuses
     */
    public void start(String element) throws IOException {
        endStartTag();
        newLine();
        target.write('<');
        target.write(element);
        open.push(element);
        inStartTag = true;
        afterText = false;
    }

    /**
     * Adds an attribute to the element just opened.
     *
     * @param name a legal name
     * @param value any text; a control character becomes its number, spelled out as {@code #27;} after an ampersand, and
     *     a tab stays raw as in Surefire's reports, so that a parser reads a space
     * @throws IOException if the target refuses
     */
    public void attribute(String name, String value) throws IOException {
        if (!inStartTag) {
            throw new IllegalStateException("no start tag is open for attribute " + name);
        }
        target.write(' ');
        target.write(name);
        target.write("=\"");
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                target.write(value, plain, i - plain);
                if (XmlCharacters.isPair(value, i)) {
                    target.write(value, i++, 2);
                } else {
                    attributeCharacter(value, i);
                }
                plain = i + 1;
            }
        }
        target.write(value, plain, value.length() - plain);
        target.write('"');
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    private void attributeCharacter(String value, int index) throws IOException {
        char c = value.charAt(index);
        switch (c) {
            case '&' -> target.write("&amp;");
            case '<' -> target.write("&lt;");
            case '>' -> target.write("&gt;");
            case '"' -> target.write("&quot;");
            case '\'' -> target.write("&apos;");
            case '\n' -> target.write("&#10;");
            case '\r' -> target.write(value.startsWith("\n", index + 1) ? "" : "&#13;");
            default ->
                target.write(
                        XmlCharacters.isControl(c)
                                ? "&amp;#" + (int) c + ';'
                                : String.valueOf(XmlCharacters.orReplacement(c)));
        }
    }

    /**
     * Writes text into the present element.
     *
     * @param text writes the text; control characters become {@code &amp#27;} and the like, spelled out
     * @throws IOException if the target refuses or the text cannot be read
     */
    public void cdata(Text text) throws IOException {
        endStartTag();
        try (CdataWriter section = new CdataWriter(target)) {
            text.copyTo(section);
        }
        afterText = true;
    }

    /**
     * Writes a comment on a line of its own, laid out as Surefire does it.
     *
     * @param comment legal characters without two hyphens in a row
     * @throws IOException if the target refuses
     */
    public void comment(String comment) throws IOException {
        endStartTag();
        newLine();
        target.write("<!-- " + comment + " --> \n" + "  ".repeat(open.size() - 1));
        afterText = true;
    }

    /**
     * Closes the present element.
     *
     * @throws IOException if the target refuses
     */
    public void end() throws IOException {
        String element = open.pop();
        if (inStartTag) {
            target.write("/>");
        } else {
            if (!afterText) {
                newLine();
            }
            target.write("</" + element + '>');
        }
        inStartTag = false;
        afterText = false;
    }

    private void endStartTag() throws IOException {
        if (inStartTag) {
            target.write('>');
            inStartTag = false;
        }
    }

    private void newLine() throws IOException {
        target.write('\n');
        target.write("  ".repeat(open.size()));
    }

    /** Elements that write themselves. */
    @FunctionalInterface
    public interface Part {

        /**
         * Writes the elements, and closes all that it opens.
         *
         * @param xml receives them
         * @throws IOException if the writer refuses
         */
        void writeTo(XmlWriter xml) throws IOException;
    }

    /** Text that writes itself, so that long output need not be in memory as a whole. */
    @FunctionalInterface
    public interface Text {

        /**
         * Writes the whole text.
         *
         * @param target receives it and stays open
         * @throws IOException if the text cannot be read or the target refuses it
         */
        void copyTo(Writer target) throws IOException;
    }
}
