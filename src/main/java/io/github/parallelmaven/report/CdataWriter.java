package io.github.parallelmaven.report;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes text into a CDATA section and keeps it inside: it splits the section at {@code ]]>}, spells control characters
 * as Surefire does ({@code &amp#27;}) and replaces what XML cannot hold. Text may come in pieces that cut a surrogate
 * pair or an end mark in two.
 */
final class CdataWriter extends Writer {

    private final Writer target;
    private char last;
    private char lastButOne;
    private char pendingHigh;

    CdataWriter(Writer target) throws IOException {
        this.target = target;
        target.write("<![CDATA[");
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int end = offset + length;
        int plain = offset;
        for (int i = offset; i < end; i++) {
            if (pendingHigh != 0 || !isPlain(buffer[i])) {
                copy(buffer, plain, i);
                accept(buffer[i]);
                plain = i + 1;
            }
        }
        copy(buffer, plain, end);
    }

    /** Nearly all of what tests print; it is passed on in runs, since they may print a hundred megabytes. */
    private static boolean isPlain(char c) {
        return c != '>' && c < Character.MIN_SURROGATE && !XmlCharacters.isControl(c);
    }

    private void copy(char[] buffer, int from, int to) throws IOException {
        if (from < to) {
            target.write(buffer, from, to - from);
            lastButOne = to - from > 1 ? buffer[to - 2] : last;
            last = buffer[to - 1];
        }
    }

    private void accept(char c) throws IOException {
        if (pendingHigh != 0 && Character.isLowSurrogate(c)) {
            target.write(pendingHigh);
            target.write(c);
            pendingHigh = 0;
        } else {
            replacePending();
            acceptAlone(c);
        }
        lastButOne = last;
        last = c;
    }

    private void acceptAlone(char c) throws IOException {
        if (Character.isHighSurrogate(c)) {
            pendingHigh = c;
        } else if (c == '>' && last == ']' && lastButOne == ']') {
            target.write("]]><![CDATA[>");
        } else if (XmlCharacters.isControl(c)) {
            target.write("&amp#" + (int) c + ';');
        } else {
            target.write(XmlCharacters.orReplacement(c));
        }
    }

    private void replacePending() throws IOException {
        if (pendingHigh != 0) {
            target.write(XmlCharacters.REPLACEMENT);
            pendingHigh = 0;
        }
    }

    @Override
    public void flush() {
        // The target is flushed once, by whoever opened it.
    }

    /** Ends the section; the target stays open. */
    @Override
    public void close() throws IOException {
        replacePending();
        target.write("]]>");
    }
}
