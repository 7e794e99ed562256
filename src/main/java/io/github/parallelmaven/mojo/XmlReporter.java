package io.github.parallelmaven.mojo;

import io.github.parallelmaven.report.surefire.Phrase;
import io.github.parallelmaven.report.surefire.ReportStyle;
import java.util.EnumSet;
import java.util.Set;

/** What can be said of Surefire's extension that writes XML reports. Maven sets the fields by their names. */
public final class XmlReporter {

    private boolean disable;
    private String version = ReportStyle.VERSION;
    private boolean usePhrasedFileName;
    private boolean usePhrasedTestSuiteClassName;
    private boolean usePhrasedTestCaseClassName;
    private boolean usePhrasedTestCaseMethodName;

    /** Called by Maven. */
    public XmlReporter() {}

    boolean isDisabled() {
        return disable;
    }

    String version() {
        return version;
    }

    Set<Phrase> phrases() {
        Set<Phrase> phrases = EnumSet.noneOf(Phrase.class);
        Phrases.addIf(usePhrasedFileName, Phrase.XML_FILE, phrases);
        Phrases.addIf(usePhrasedTestSuiteClassName, Phrase.XML_SUITE, phrases);
        Phrases.addIf(usePhrasedTestCaseClassName, Phrase.XML_CLASS, phrases);
        Phrases.addIf(usePhrasedTestCaseMethodName, Phrase.XML_METHOD, phrases);
        return phrases;
    }
}
