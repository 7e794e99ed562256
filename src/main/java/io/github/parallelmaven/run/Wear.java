package io.github.parallelmaven.run;

/**
 * What a JVM has been through.
 *
 * @param classes number of classes that it has run to their ends, repetitions included
 * @param leaked whether one of them left something behind
 * @param full whether it was found to hold more memory than it should
 */
record Wear(int classes, boolean leaked, boolean full) {

    /** That of a new JVM. */
    static final Wear NONE = new Wear(0, false, false);

    Wear plusClass() {
        return new Wear(classes + 1, leaked, full);
    }

    Wear plusLeak() {
        return new Wear(classes, true, full);
    }

    Wear filled() {
        return new Wear(classes, leaked, true);
    }
}
