package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.surefire.Phrase;
import java.util.EnumSet;
import java.util.Set;

/** What can be said of Surefire's extension that keeps what tests print. Maven sets the fields by their names. */
public final class OutputReporter {

    private boolean disable;
    private String encoding = "UTF-8";
    private boolean usePhrasedFileName;

    /** Called by Maven. */
    public OutputReporter() {}

    boolean isDisabled() {
        return disable;
    }

    String encoding() {
        return encoding;
    }

    Set<Phrase> phrases() {
        Set<Phrase> phrases = EnumSet.noneOf(Phrase.class);
        Phrases.addIf(usePhrasedFileName, Phrase.OUTPUT_FILE, phrases);
        return phrases;
    }
}
