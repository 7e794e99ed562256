package io.github.parallelmaven.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Workers that share processors under virtual time, in steps of 50 ms, with a policy that changes their number. A unit
 * wants a part of a processor; where all together want more than there is, all are slower in the same proportion.
 */
final class VirtualRun {

    private static final double STEP = 0.05;
    private static final double JVM_CPU = 0.7;
    private static final int STEPS_PER_READING = 10;

    private final int processors;
    private final WorkerRange range;
    private final int workers;
    private final List<Work> work;
    private double others;
    private Double told;
    private boolean ran;
    private double seconds;
    private int done;
    private int turns;
    private int withdrawals;
    private final List<Integer> changes = new ArrayList<>();

    /** A unit that takes so long on a machine of its own, and uses such a part of a processor meanwhile. */
    record Work(double seconds, double share) {}

    private static final class Worker {
        private double starting;
        private double left;
        private double share;
        private boolean withdrawn;

        Worker(double starting) {
            this.starting = starting;
        }

        double wants() {
            return starting > 0 ? 1 : left > 0 ? share : 0;
        }
    }

    VirtualRun(int processors, WorkerRange range, int workers, List<Work> work) {
        this.processors = processors;
        this.range = range;
        this.workers = workers;
        this.work = work;
    }

    /** Somebody else keeps so many processors busy. */
    VirtualRun besideBuildsThatUse(double busy) {
        others = busy;
        return this;
    }

    /** The system tells this whatever happens. */
    VirtualRun tellingOfTheSystem(double busy) {
        told = busy;
        return this;
    }

    double seconds() {
        return run().seconds;
    }

    int done() {
        return run().done;
    }

    /** The number of workers after each change. */
    List<Integer> changes() {
        return run().changes;
    }

    int most() {
        return changes().stream().mapToInt(n -> n).max().orElse(workers);
    }

    int last() {
        return changes().isEmpty() ? workers : changes.get(changes.size() - 1);
    }

    int withdrawals() {
        return run().withdrawals;
    }

    /** How often it went up after it had gone down, or down after it had gone up. */
    int turns() {
        return run().turns;
    }

    private VirtualRun run() {
        if (!ran) {
            ran = true;
            simulate();
        }
        return this;
    }

    private void simulate() {
        GrowthPolicy policy = new GrowthPolicy(processors, range);
        Deque<Work> queue = new ArrayDeque<>(work);
        List<Worker> crew = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            crew.add(new Worker(JVM_CPU));
        }
        double own = 0;
        double busy = 0;
        boolean up = true;
        for (int step = 1; done < work.size(); step++) {
            double wanted = crew.stream().mapToDouble(Worker::wants).sum();
            double speed = Math.min(1, processors / Math.max(1e-9, wanted + others));
            for (Worker worker : crew) {
                own += worker.wants() * speed * STEP;
                advance(worker, speed, queue);
            }
            crew.removeIf(worker -> worker.withdrawn && worker.starting <= 0 && worker.left <= 0);
            busy += Math.min(processors, (wanted + others) * speed) / processors / STEPS_PER_READING;
            seconds += STEP;
            if (step % STEPS_PER_READING == 0) {
                Advice advice = policy.advise(reading(crew, queue, own, busy));
                busy = 0;
                up = follow(advice, crew, up);
            }
        }
    }

    private boolean follow(Advice advice, List<Worker> crew, boolean up) {
        if (advice.step() == Advice.Step.KEEP) {
            return up;
        }
        boolean adds = advice.step() == Advice.Step.ADD;
        if (adds) {
            crew.add(new Worker(JVM_CPU));
        } else {
            crew.stream().filter(w -> !w.withdrawn).reduce((a, b) -> b).orElseThrow().withdrawn = true;
            withdrawals++;
        }
        turns += adds == up ? 0 : 1;
        changes.add((int) crew.stream().filter(w -> !w.withdrawn).count());
        return adds;
    }

    private Reading reading(List<Worker> crew, Deque<Work> queue, double own, double busy) {
        double remaining = queue.stream().mapToDouble(Work::seconds).sum();
        return new Reading(
                Duration.ofMillis(Math.round(seconds * 1000)),
                Duration.ofNanos((long) (own * 1e9)),
                told == null ? busy : told,
                (int) crew.stream().filter(w -> !w.withdrawn).count(),
                (int) crew.stream().filter(w -> w.starting > 0).count(),
                (int) crew.stream().filter(w -> w.wants() >= 0.1).count(),
                queue.size(),
                Duration.ofNanos((long) (remaining * 1e9)));
    }

    private void advance(Worker worker, double speed, Deque<Work> queue) {
        if (worker.starting > 0) {
            worker.starting -= speed * STEP;
        } else if (worker.left > 0) {
            worker.left -= (worker.share * speed + (1 - worker.share)) * STEP;
            done += worker.left <= 0 ? 1 : 0;
        }
        if (worker.starting <= 0 && worker.left <= 0 && !worker.withdrawn && !queue.isEmpty()) {
            Work next = queue.removeFirst();
            worker.left = next.seconds();
            worker.share = next.share();
        }
    }
}
