package io.github.parallelmaven.report;

/** Which UTF-16 code units may stand in an XML 1.0 document, and what stands there instead of the others. */
final class XmlCharacters {

    /** Stands for what XML cannot say: half a surrogate pair, U+FFFE, U+FFFF. */
    static final char REPLACEMENT = '\uFFFD';

    private XmlCharacters() {}

    /** A control character; Surefire spells it as a number, so a reader can still tell which one it was. */
    static boolean isControl(char c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t';
    }

    /** The character itself, or the replacement for one that is no character. */
    static char orReplacement(char c) {
        return Character.isSurrogate(c) || c >= '\uFFFE' ? REPLACEMENT : c;
    }

    /** Whether a whole surrogate pair begins at the index. */
    static boolean isPair(String text, int index) {
        return index + 1 < text.length() && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }
}
