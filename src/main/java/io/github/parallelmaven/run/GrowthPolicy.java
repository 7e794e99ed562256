package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides by what the processors do whether a run needs more workers: one is added while the processors idle, since tests
 * sleep or wait, and it would save more than its JVM costs; one is withdrawn while more workers than there are processors
 * compute and keep all of these busy. Looks back over some seconds in which the number of workers was the same. What
 * turned out to be wrong is not repeated before a longer time has shown the same.
 */
final class GrowthPolicy {

    /** So long the processors must have idled at first. */
    private static final Duration IDLE = Duration.ofSeconds(2);

    /** So long they must have been busy at first. */
    private static final Duration BUSY = Duration.ofSeconds(4);

    /** Neither time grows beyond this. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A JVM takes some 0.7 s of processor time to start, and then compiles anew what others have compiled. */
    private static final Duration COST = Duration.ofSeconds(1);

    /** Less idle time comes and goes with every class. */
    private static final double IDLE_SHARE = 0.2;

    private static final double BUSY_SHARE = 0.95;

    /** Workers that use less than this part of the processors are not who keeps these busy. */
    private static final double OWN_SHARE = 0.5;

    /** No worker is taken to use less of a processor than this. */
    private static final double LEAST_USE = 0.02;

    private final int processors;
    private final WorkerRange range;
    /** Readings since the number of workers changed, not more than are needed. */
    private final List<Reading> seen = new ArrayList<>();

    private Duration idlePatience = IDLE;
    private Duration busyPatience = BUSY;
    private Advice.Step last = Advice.Step.KEEP;

    /**
     * A policy for one run.
     *
     * @param processors how many there are
     * @param range how many workers there may be
     */
    GrowthPolicy(int processors, WorkerRange range) {
        this.processors = processors;
        this.range = range;
    }

    /**
     * Decides. The caller changes the number of workers as it is told, and lets later readings show it.
     *
     * @param now the next reading, some tenths of a second after the one before
     * @return what to do
     */
    Advice advise(Reading now) {
        if (!seen.isEmpty() && seen.get(seen.size() - 1).workers() != now.workers()) {
            seen.clear();
        }
        if (now.starting() > 0) {
            seen.clear();
            return Advice.KEEP;
        }
        seen.add(now);
        seen.removeIf(reading -> age(reading, now).compareTo(LONGEST) > 0);
        return use(idlePatience, now)
                .filter(use -> use.idle() >= IDLE_SHARE && isWorthAnother(now, use))
                .map(use -> add(use.idle()))
                .or(() -> use(busyPatience, now)
                        .filter(use -> use.isSaturated() && use.computing() > processors && isOneTooMany(now))
                        .map(use -> withdraw(use.idle())))
                .orElse(Advice.KEEP);
    }

    /** Workers share what the processors have left, in the proportion in which the present ones use it. */
    private boolean isWorthAnother(Reading now, Use use) {
        int workers = now.workers();
        if (workers < 1 || workers >= range.most() || now.waiting() < 1) {
            return false;
        }
        double each = Math.max(LEAST_USE, use.own() * processors / workers);
        double fed = Math.min(workers + 1, (use.own() + use.idle()) * processors / each);
        double remaining = now.remaining().toNanos();
        return remaining / workers - remaining / fed >= COST.toNanos();
    }

    private boolean isOneTooMany(Reading now) {
        return now.workers() > Math.max(processors, range.least()) && now.waiting() >= 1;
    }

    private Advice add(double idle) {
        // The one that was withdrawn had been needed.
        busyPatience = last == Advice.Step.WITHDRAW ? longer(busyPatience, 4) : busyPatience;
        return changed(Advice.Step.ADD, idle);
    }

    private Advice withdraw(double idle) {
        // The one that was added had not been needed for long; or else the work has changed for good.
        idlePatience = last == Advice.Step.ADD ? longer(idlePatience, 2) : idlePatience;
        busyPatience = last == Advice.Step.WITHDRAW ? BUSY : busyPatience;
        return changed(Advice.Step.WITHDRAW, idle);
    }

    private Advice changed(Advice.Step step, double idle) {
        seen.clear();
        last = step;
        return new Advice(step, (int) Math.round(100 * idle));
    }

    private static Duration longer(Duration patience, int times) {
        Duration longer = patience.multipliedBy(times);
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST.dividedBy(2);
    }

    /** How the processors were used in the last so many seconds; empty where the number of workers is younger. */
    private Optional<Use> use(Duration time, Reading now) {
        int first = seen.size() - 1;
        while (first >= 0 && age(seen.get(first), now).compareTo(time) < 0) {
            first--;
        }
        if (first < 0) {
            return Optional.empty();
        }
        Reading then = seen.get(first);
        double cpu = now.cpu().minus(then.cpu()).toNanos();
        double system = seen.subList(first + 1, seen.size()).stream()
                .mapToDouble(Reading::systemBusy)
                .filter(busy -> busy >= 0)
                .average()
                .orElse(0);
        int computing = seen.subList(first + 1, seen.size()).stream()
                .mapToInt(Reading::computing)
                .min()
                .orElse(0);
        return Optional.of(new Use(cpu / age(then, now).toNanos() / processors, system, computing));
    }

    private static Duration age(Reading then, Reading now) {
        return now.at().minus(then.at());
    }

    /**
     * How the processors were used.
     *
     * @param own which part of them the JVMs of the run used
     * @param system which part all processes of the system used, as far as it tells
     * @param computing how many JVMs of the run used them all the time
     */
    private record Use(double own, double system, int computing) {

        double idle() {
            return 1 - Math.min(1, Math.max(own, system));
        }

        boolean isSaturated() {
            return 1 - idle() >= BUSY_SHARE && own >= OWN_SHARE;
        }
    }
}
