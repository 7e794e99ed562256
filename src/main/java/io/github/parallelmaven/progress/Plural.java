package io.github.parallelmaven.progress;

/** Counted nouns. */
final class Plural {

    private Plural() {}

    /**
     * A number and its noun.
     *
     * @param count how many
     * @param one the noun for one
     * @return {@code 1 test}, {@code 2 tests}, {@code 2 classes}
     */
    static String of(long count, String one) {
        if (count == 1) {
            return count + " " + one;
        }
        return count + " " + one + (one.endsWith("s") ? "es" : "s");
    }
}
