package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * As many workers as pay: a further JVM starts, loads and compiles what the others have loaded and compiled already, and
 * is worth that only where it saves more time.
 */
final class PayingWorkers {

    /**
     * What a further JVM has to save. Twenty classes that take 0.3 s took 0.3 s longer on two workers than on one, with
     * an archive of shared classes, and 0.9 s without.
     */
    static final Duration COST = Duration.ofMillis(600);

    /** Fewer workers that come so close to the best are better: a prediction is no better than that. */
    private static final double CLOSE = 1.03;

    /**
     * More workers than there are processors do not pay where as many keep these busy for this part of the time: on
     * commons-lang3 two workers needed 198 s of processor time on two processors, three or four needed 260 to 288 s.
     */
    private static final double BUSY = 0.75;

    private PayingWorkers() {}

    /**
     * The number of workers of which each saves more than it costs. Workers share the processors, so that more of them
     * than there are processors pay only where tests wait for more than a quarter of the time.
     *
     * @param demand what is to be run; where none of it was ever measured nothing is known
     * @param range how many there may be
     * @param processors how many they share
     * @return a number of the range
     */
    static int of(Demand demand, WorkerRange range, int processors) {
        return demand.known() ? paying(demand, range, processors) : range.start();
    }

    /**
     * The same before it is known what is to be run, by what was run before.
     *
     * @param seen observations of the module
     * @param range how many there may be
     * @return a number of the range, not more than it begins with
     */
    static int remembered(List<Observation> seen, WorkerRange range) {
        Map<String, Observation> youngest = new HashMap<>();
        for (Observation one : seen) {
            // Parts of a class are contained in it.
            if (one.unit().indexOf('#') < 0) {
                youngest.merge(one.unit(), one, (a, b) -> a.epochMillis() >= b.epochMillis() ? a : b);
            }
        }
        long total = youngest.values().stream()
                .mapToLong(one -> one.duration().toNanos())
                .sum();
        return youngest.isEmpty()
                ? range.start()
                : Math.min(range.start(), paying(new Demand(true, 0, total, total), range, range.start()));
    }

    /**
     * As many workers as there may be in a run before it ends, judged as above. None is added to a single one.
     *
     * @param seen observations of the module
     * @param range how many there may be
     * @return a number of the range
     */
    static int utmost(List<Observation> seen, WorkerRange range) {
        int first = remembered(seen, range);
        return first == 1 ? first : range.most();
    }

    private static int paying(Demand demand, WorkerRange range, int processors) {
        int workers = range.least();
        boolean busy = demand.cpu() >= processors * BUSY * demand.shortest(processors, processors);
        int most = busy ? Math.min(range.most(), Math.max(workers, processors)) : range.most();
        while (workers < most
                && demand.shortest(workers, processors) - demand.shortest(workers + 1, processors) >= COST.toNanos()) {
            workers++;
        }
        double enough = CLOSE * demand.shortest(workers, processors);
        int fewest = workers;
        while (fewest > range.least() && demand.shortest(fewest - 1, processors) <= enough) {
            fewest--;
        }
        return fewest;
    }
}
