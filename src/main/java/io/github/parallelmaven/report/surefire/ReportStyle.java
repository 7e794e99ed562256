package io.github.parallelmaven.report.surefire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What few projects change about the reports.
 *
 * @param xmlVersion version of the format that the XML files claim
 * @param plain whether text files list every test, and not only those that failed
 * @param textEncoding encoding of text files
 * @param outputEncoding encoding of the files with the output of the tests
 * @param phrases where phrases stand instead of names
 */
public record ReportStyle(
        String xmlVersion, boolean plain, Charset textEncoding, Charset outputEncoding, Set<Phrase> phrases) {

    /** The version that Surefire writes where nobody asks for another. */
    public static final String VERSION = "3.0.2";

    /** What Surefire does by itself. */
    public static final ReportStyle USUAL =
            new ReportStyle(VERSION, false, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Set.of());

    /** Copies the set. */
    public ReportStyle {
        phrases = Set.copyOf(phrases);
    }

    /** The phrase, where there is one and this place shows phrases, or else the name. */
    String shown(Phrase place, @Nullable String phrase, String name) {
        return phrases.contains(place) && phrase != null && !phrase.isBlank() ? phrase : name;
    }
}
