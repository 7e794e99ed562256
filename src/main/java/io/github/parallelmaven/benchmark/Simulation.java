package io.github.parallelmaven.benchmark;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.schedule.LowerBound;
import io.github.parallelmaven.schedule.Rehearsal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Plays strategies in virtual time, all with the same chance. Workers are alike, have a processor each and are there from
 * the beginning; starts of JVMs are not counted.
 *
 * @param suite name of the suite
 * @param units what is to be run
 * @param trials how many possible runs are played, at least 1
 * @param seed seed of the chance
 */
record Simulation(String suite, List<EstimatedUnit> units, int trials, long seed) {

    /**
     * Plays each strategy on each number of workers.
     *
     * @param contenders the strategies
     * @param workers numbers of workers, each at least 1
     * @return figures by strategy, then by number of workers
     */
    List<StrategyFigures> play(List<Contender> contenders, int... workers) {
        return contenders.stream()
                .flatMap(contender -> play(contender, workers))
                .toList();
    }

    private Stream<StrategyFigures> play(Contender contender, int... workers) {
        List<Rehearsal> rehearsals = Arrays.stream(workers)
                .mapToObj(count -> Rehearsal.of(contender.strategy().schedule(units, count), units, count))
                .toList();
        double[][] makespans = new double[workers.length][trials];
        double[][] efficiencies = new double[workers.length][trials];
        double[][] speedUps = new double[workers.length][trials];
        Chance chance = new Chance(units, seed);
        for (int trial = 0; trial < trials; trial++) {
            // Drawn anew for each strategy, which is cheaper than to keep them all.
            long[] nanos = chance.nanos(trial);
            long[] longestFirst = descending(nanos);
            double total = Arrays.stream(nanos).sum();
            for (int i = 0; i < workers.length; i++) {
                double makespan = Math.max(1, rehearsals.get(i).play(nanos));
                makespans[i][trial] = makespan;
                efficiencies[i][trial] = LowerBound.nanos(longestFirst, workers[i]) / makespan;
                speedUps[i][trial] = total / makespan;
            }
        }
        return IntStream.range(0, workers.length)
                .mapToObj(i -> new StrategyFigures(
                        suite,
                        contender.name(),
                        workers[i],
                        Spread.of(makespans[i]).median() / 1e9,
                        Spread.of(makespans[i]).p95() / 1e9,
                        Spread.of(speedUps[i]).median(),
                        Spread.of(efficiencies[i]).median()));
    }

    private static long[] descending(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        for (int i = 0, j = sorted.length - 1; i < j; i++, j--) {
            long low = sorted[i];
            sorted[i] = sorted[j];
            sorted[j] = low;
        }
        return sorted;
    }
}
