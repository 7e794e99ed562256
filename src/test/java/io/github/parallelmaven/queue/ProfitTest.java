package io.github.parallelmaven.queue;

import static io.github.parallelmaven.schedule.Units.computing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.schedule.LongestFirst;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random suites in which long units of one package profit, or only seem to profit, from a JVM that has run another: played
 * through with and without what is known of it. Units take another time than expected, two processors are shared by three
 * workers, and whoever gets nothing does not ask again.
 */
class ProfitTest {

    private static final int SUITES = 1_000;
    private static final int WORKERS = 3;
    private static final int PROCESSORS = 2;

    private double with;
    private double without;
    private double worst;
    private int muchLonger;

    @Test
    void whereTheProfitIsRealRunsAreShorter() {
        play(true);
        assertThat(with / without).isLessThan(0.97);
        assertThat(worst).isLessThan(1.1);
        assertThat(muchLonger).isLessThan(SUITES / 200);
    }

    @Test
    void whereItIsNotFewRunsAreLonger() {
        play(false);
        assertThat(with / without).isLessThan(1.01);
        assertThat(worst).isLessThan(1.25);
        assertThat(muchLonger).isLessThan(SUITES / 15);
    }

    private void play(boolean real) {
        Random random = new Random(51);
        for (int i = 0; i < SUITES; i++) {
            Suite suite = Suite.random(random);
            double left = suite.makespan(suite.units, real);
            double taken = suite.makespan(
                    suite.units.stream()
                            .map(unit -> unit.with(unit.use().profiting(0, 0)))
                            .toList(),
                    real);
            with += left;
            without += taken;
            worst = Math.max(worst, left / taken);
            muchLonger += left > 1.05 * taken ? 1 : 0;
        }
    }

    /**
     * What is to be run.
     *
     * @param units what is expected of it
     * @param truth how many milliseconds each takes in a JVM to which it is new, if nothing hinders it
     */
    private record Suite(List<EstimatedUnit> units, Map<String, Double> truth) {

        static Suite random(Random random) {
            List<EstimatedUnit> units = new ArrayList<>();
            for (int i = 2 + random.nextInt(5); i > 0; i--) {
                long millis = 10_000 + random.nextInt(50_000);
                EstimatedUnit unit = computing("p.Long" + i, millis, 0.9 + 0.8 * random.nextDouble());
                double profit = random.nextInt(3) == 0 ? 0 : 0.5 + 0.3 * random.nextDouble();
                long warm = Math.round((1 - profit) * unit.cpuNanos());
                units.add(unit.with(unit.use().profiting(unit.cpuNanos(), warm)));
            }
            if (random.nextBoolean()) {
                units.add(computing("s.Sleeps", 40_000 + random.nextInt(60_000), 0.05));
            }
            for (int i = 20 + random.nextInt(60); i > 0; i--) {
                units.add(computing("q" + i + ".Short", 300 + random.nextInt(7_000), 0.9 + 0.8 * random.nextDouble()));
            }
            return new Suite(
                    units,
                    units.stream()
                            .collect(Collectors.toMap(
                                    unit -> unit.unit().id(),
                                    unit -> unit.nanos() / 1e6 * Math.exp(0.3 * random.nextGaussian()))));
        }

        double makespan(List<EstimatedUnit> known, boolean real) {
            AtomicLong clock = new AtomicLong();
            WorkQueue queue = LocalWorkQueue.considerate(
                    LongestFirst.schedule("balanced", known, WORKERS), WORKERS, PROCESSORS, clock::get);
            Map<Integer, Running> running = new HashMap<>();
            Map<Integer, Set<String>> warm = new HashMap<>();
            Set<Integer> gone = new HashSet<>();
            double now = 0;
            while (true) {
                clock.set(Math.round(1e6 * now));
                for (int worker = 1; worker <= WORKERS; worker++) {
                    if (!running.containsKey(worker) && !gone.contains(worker)) {
                        List<Lease> claimed = queue.claim(worker, Duration.ZERO, 1);
                        if (claimed.isEmpty()) {
                            gone.add(worker);
                        } else {
                            running.put(worker, begun(claimed.get(0), warm, real));
                        }
                    }
                }
                if (running.isEmpty()) {
                    assertThat(queue.drained()).isTrue();
                    return now;
                }
                now += step(queue, running);
            }
        }

        private Running begun(Lease lease, Map<Integer, Set<String>> warm, boolean real) {
            EstimatedUnit unit = units.stream()
                    .filter(one -> one.unit().equals(lease.unit()))
                    .findFirst()
                    .orElseThrow();
            String id = unit.unit().id();
            boolean isNew =
                    warm.computeIfAbsent(lease.worker(), key -> new HashSet<>()).add(id.substring(0, id.indexOf('.')));
            double saved = isNew || !real
                    ? 0
                    : (unit.use().cold() - unit.use().warm()) / unit.use().share() / 1e6;
            return new Running(lease, unit, Math.max(1, truth.getOrDefault(id, 0.0) - saved));
        }

        /** Until the next end; all that compute get a like part of what they ask for. */
        private static double step(WorkQueue queue, Map<Integer, Running> running) {
            double asked = running.values().stream()
                    .filter(one -> !one.unit.use().waits())
                    .mapToDouble(one -> one.unit.use().share())
                    .sum();
            double speed = Math.min(1, PROCESSORS / Math.max(asked, 1e-9));
            double time = running.values().stream()
                    .mapToDouble(one -> one.left / one.speed(speed))
                    .min()
                    .orElseThrow();
            running.values().forEach(one -> one.left -= time * one.speed(speed));
            running.values().removeIf(one -> one.left < 1e-6 && queue.complete(one.lease));
            return time;
        }
    }

    /** What a worker has in hand. */
    private static final class Running {

        private final Lease lease;
        private final EstimatedUnit unit;

        /** Milliseconds that it takes yet if nothing hinders it. */
        private double left;

        Running(Lease lease, EstimatedUnit unit, double left) {
            this.lease = lease;
            this.unit = unit;
            this.left = left;
        }

        double speed(double ofThoseThatCompute) {
            return unit.use().waits() ? 1 : ofThoseThatCompute;
        }
    }
}
