package io.github.parallelmaven.run;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private static final String VARIANT = "serial";

    /** Where the longest class takes less of the time of all, a second worker has enough to do. */
    private static final double LONG = 0.5;

    /** What computes for less of its time waits for something that another JVM does not make slower, or others compute too. */
    private static final double BUSY = 0.5;

    /** A trial may cost nearly half of it, and nothing is saved but what is loaded and compiled twice. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /**
     * Chooses for a run of all classes that may have several workers.
     *
     * @param seen observations of the module, in any order
     * @param severally where it runs with several
     * @param serially where it runs with one, whose times are kept apart from those of others that run there
     * @param workers how many there may be before the run ends; where it is one, there is nothing to choose
     * @return the choice; the same for the same input
     */
    static SerialChoice of(List<Observation> seen, Environment severally, Environment serially, int workers) {
        List<Observation> current = ClassTimes.current(seen);
        ClassTimes several = ClassTimes.of(current, severally);
        ClassTimes alone = ClassTimes.of(current, serially.with(VARIANT));
        if (workers == 1 || several.isEmpty()) {
            return SEVERAL;
        }
        if (alone.isEmpty()) {
            return isWorthATrial(several) ? tried(several) : SEVERAL;
        }
        Optional<String> victim = several.victim(alone);
        if (victim.isPresent()) {
            return new SerialChoice(false, "Several workers, since " + victim.get() + " did not pass with one");
        }
        if (!several.isComparableTo(alone) || !alone.isComparableTo(several)) {
            return SEVERAL;
        }
        return compared(several, alone, severally.processors(), workers);
    }

    private static SerialChoice compared(ClassTimes several, ClassTimes alone, int processors, int workers) {
        double one = alone.or(several).least(processors, 1);
        double more = several.or(alone).least(processors, workers);
        if (!ClassTimes.isLess(one, more)) {
            return SEVERAL;
        }
        if (several.isOutlivedBy(alone)) {
            return new SerialChoice(false, "Several workers, to learn whether one is faster still");
        }
        return new SerialChoice(
                true,
                String.format(
                        Locale.ROOT,
                        "One worker, since the classes need at least %.1f s in one JVM and %.1f s in several",
                        one / 1e9,
                        more / 1e9));
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

    /** An environment in which the times of such a run are kept. */
    Environment in(Environment environment) {
        return serial ? environment.with(VARIANT) : environment;
    }

    /** What was seen of runs that had not chosen one worker: beside others, a class asks for more. */
    static List<Observation> severally(List<Observation> seen) {
        return seen.stream()
                .filter(one -> !one.environment().endsWith("-" + VARIANT))
                .toList();
    }
}
