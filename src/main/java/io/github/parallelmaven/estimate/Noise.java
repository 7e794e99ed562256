package io.github.parallelmaven.estimate;

import java.util.Collection;

/**
 * How much the times of a unit vary from run to run. Few measurements say little about their own spread, so it is
 * shrunk towards that of all units of the module: a moderated variance, as of Smyth (2004).
 *
 * @param usual variance of the logarithm that is usual in this module
 */
record Noise(double usual) {

    /** Before anything is known: one run is off by a fifth. */
    private static final double FIRST_GUESS = 0.2 * 0.2;

    /** So many units are worth as much as the first guess. */
    private static final double GUESS_WORTH = 5;

    /** So many measurements of a unit are worth as much as what is usual. */
    private static final double USUAL_WORTH = 4;

    /** Half of the rows have less than the median variance, but it is the mean of squares that adds up. */
    private static final double MEAN_PER_MEDIAN = 1.15;

    /** Below this many values a spread says nothing for the module. */
    private static final int ENOUGH = 3;

    static Noise among(Collection<Row> rows) {
        Row[] many = rows.stream().filter(row -> row.size() >= ENOUGH).toArray(Row[]::new);
        if (many.length == 0) {
            return new Noise(FIRST_GUESS);
        }
        double[] variances = new double[many.length];
        double[] weights = new double[many.length];
        for (int i = 0; i < many.length; i++) {
            variances[i] = many[i].sigma() * many[i].sigma();
            // Long units decide how long a run takes.
            weights[i] = Math.sqrt(Math.exp(many[i].location()));
        }
        Samples spread = Samples.of(variances, weights);
        double worth = spread.worth();
        double typical = spread.median() * MEAN_PER_MEDIAN;
        return new Noise((GUESS_WORTH * FIRST_GUESS + worth * typical) / (GUESS_WORTH + worth));
    }

    /** Variance of one measurement of a unit. */
    double of(Row row) {
        double own = row.size() - 1.0;
        double worth = USUAL_WORTH + own;
        return (USUAL_WORTH * usual + own * row.sigma() * row.sigma()) / worth * Belief.few(worth);
    }

    /** Variance of one measurement of a unit that was never measured here. */
    double ofAny() {
        return usual * Belief.few(USUAL_WORTH);
    }
}
