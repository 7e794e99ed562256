package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Whether a run has a single worker since one JVM was seen to be faster than several. Where one class takes most of the
 * time, a second worker can do no more than relieve it of the others, and in a JVM of its own it has to wait for what the
 * others would have loaded and compiled. How much that is, no estimate says: it is tried once.
 *
 * @param serial whether there is to be one worker
 * @param reason a sentence for people; empty where there is nothing to say
 */
record SerialChoice(boolean serial, String reason) {

    /** Where nothing speaks for a single worker. */
    static final SerialChoice SEVERAL = new SerialChoice(false, "");

    /** Where the longest class takes less of the time of all, a second worker has enough to do. */
    private static final double LONG = 0.5;

    /** What computes for less of its time waits for something that another JVM does not make slower. */
    private static final double BUSY = 0.75;

    /** A trial may cost nearly half of it, and nothing is saved but what is loaded and compiled twice. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /**
     * Chooses for a run of all classes that may have several workers.
     *
     * @param seen observations of the module, in any order
     * @param severally where it runs with several
     * @param serially where it runs with one
     * @param workers how many there may be before the run ends; where it is one, there is nothing to choose
     * @return the choice; the same for the same input
     */
    static SerialChoice of(List<Observation> seen, Environment severally, Environment serially, int workers) {
        if (workers == 1) {
            return SEVERAL;
        }
        List<Observation> current = ClassTimes.current(seen);
        ClassTimes several = ClassTimes.of(current, severally);
        ClassTimes alone = ClassTimes.of(current, serially);
        if (several.isEmpty() || !alone.isComparableTo(several)) {
            return SEVERAL;
        }
        if (!several.isComparableTo(alone)) {
            return isWorthATrial(several) ? tried(several) : SEVERAL;
        }
        double one = alone.knownTo(several).least(serially.processors(), 1);
        double more = several.knownTo(alone).least(severally.processors(), workers);
        return ClassTimes.isLess(one, more)
                ? new SerialChoice(
                        true,
                        String.format(
                                Locale.ROOT,
                                "One worker, since the classes need at least %.1f s in one JVM and %.1f s in several",
                                one / 1e9,
                                more / 1e9))
                : SEVERAL;
    }

    private static boolean isWorthATrial(ClassTimes several) {
        Duration together = several.together();
        ClassTimes.Median longest = several.longest();
        // What is left to another worker has to be worth a JVM, or else there is but one anyway.
        Duration rest = together.minus(longest.duration());
        return together.compareTo(TOO_LONG) < 0
                && rest.compareTo(PayingWorkers.COST) >= 0
                && longest.duration().toNanos() >= LONG * together.toNanos()
                && longest.cpu().toNanos() >= BUSY * longest.duration().toNanos();
    }

    private static SerialChoice tried(ClassTimes several) {
        return new SerialChoice(
                true,
                String.format(
                        Locale.ROOT,
                        "One worker, to learn whether that is faster than several, of which one spent %.1f s on a class",
                        several.longest().duration().toMillis() / 1e3));
    }
}
