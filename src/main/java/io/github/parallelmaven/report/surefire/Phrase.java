package io.github.parallelmaven.report.surefire;

/** Places of the reports that can show the phrase of a class or a test, its display name, instead of its name. */
public enum Phrase {
    /** The name of the XML file. */
    XML_FILE,
    /** The name of the suite in the XML. */
    XML_SUITE,
    /** The class of a test in the XML. */
    XML_CLASS,
    /** The name of a test in the XML. */
    XML_METHOD,
    /** The name of the text file. */
    TEXT_FILE,
    /** The heading of the text file. */
    TEXT_HEADING,
    /** The summary in the text file. */
    TEXT_SUMMARY,
    /** The name of the file with the output of the tests. */
    OUTPUT_FILE
}
