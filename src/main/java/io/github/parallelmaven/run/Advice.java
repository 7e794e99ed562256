package io.github.parallelmaven.run;

/**
 * What is to become of the number of workers.
 *
 * @param step one more, as many as before, or one less
 * @param idlePercent which part of the processors idled in the time that was looked at
 */
record Advice(Step step, int idlePercent) {

    /** As many as before. */
    static final Advice KEEP = new Advice(Step.KEEP, 0);

    /** The ways in which the number changes. */
    enum Step {
        /** A further worker. */
        ADD,
        /** No change. */
        KEEP,
        /** One worker less, when it asks for its next unit. */
        WITHDRAW
    }
}
