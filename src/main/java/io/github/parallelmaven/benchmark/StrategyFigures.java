package io.github.parallelmaven.benchmark;

/**
 * What one strategy comes to on a number of workers.
 *
 * @param suite name of the suite
 * @param strategy name of the strategy
 * @param workers number of workers
 * @param p50Seconds the makespan that half of the trials do not exceed
 * @param p95Seconds the makespan that 95 of 100 trials do not exceed
 * @param speedUp median of the time of one worker divided by the makespan
 * @param efficiency median of the lower bound divided by the makespan, at most 1
 */
public record StrategyFigures(
        String suite,
        String strategy,
        int workers,
        double p50Seconds,
        double p95Seconds,
        double speedUp,
        double efficiency) {

    /**
     * How far the makespan is from what no schedule can beat.
     *
     * @return 0 at the lower bound, 0.1 for a tenth more
     */
    public double overBound() {
        return 1 / efficiency - 1;
    }
}
