package io.github.parallelmaven.mojo.surefire;

/** What becomes of a parameter of Surefire. */
public enum Fate {
    /** It does what it does in Surefire; the goal has a parameter of the same name. */
    HONOURED("honoured", ""),
    /** It is accepted and changes nothing, for a reason. */
    NO_EFFECT("no effect", "has no effect"),
    /** Surefire itself has given it up. */
    OBSOLETE("obsolete", "is obsolete");

    private final String word;
    private final String predicate;

    Fate(String word, String predicate) {
        this.word = word;
        this.predicate = predicate;
    }

    /**
     * For a table.
     *
     * @return a word or two
     */
    public String word() {
        return word;
    }

    String predicate() {
        return predicate;
    }
}
