package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.surefire.Phrase;
import java.util.EnumSet;
import java.util.Set;

/** What can be said of Surefire's extension that writes text reports. Maven sets the fields by their names. */
public final class InfoReporter {

    private boolean disable;
    private boolean usePhrasedFileName;
    private boolean usePhrasedClassNameInRunning;
    private boolean usePhrasedClassNameInTestCaseSummary;

    /** Called by Maven. */
    public InfoReporter() {}

    boolean isDisabled() {
        return disable;
    }

    Set<Phrase> phrases() {
        Set<Phrase> phrases = EnumSet.noneOf(Phrase.class);
        Phrases.addIf(usePhrasedFileName, Phrase.TEXT_FILE, phrases);
        Phrases.addIf(usePhrasedClassNameInRunning, Phrase.TEXT_HEADING, phrases);
        Phrases.addIf(usePhrasedClassNameInTestCaseSummary, Phrase.TEXT_SUMMARY, phrases);
        return phrases;
    }
}
