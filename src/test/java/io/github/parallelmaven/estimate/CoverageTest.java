package io.github.parallelmaven.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Environment;
import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.MakespanRange;
import io.github.parallelmaven.schedule.ScheduleSimulator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the truth lies in the range that was told beforehand, over random suites: durations spread over three
 * orders of magnitude, some unit noisier than others, now and then a unit that takes three times as long, and runs that
 * are slower as a whole.
 */
class CoverageTest {

    private static final Environment HERE = new Environment("Linux", 17, 2, true);

    private int units;
    private int unitsWithin;

    @ParameterizedTest
    @CsvSource({"1, 0.05", "2, 0.1", "4, 0.1", "8, 0.15"})
    void nineOfTenRunsAndUnitsLieInTheirRange(int runs, double swing) {
        int suites = 200;
        int within = 0;
        for (int seed = 0; seed < suites; seed++) {
            within += isWithin(new Suite(new Random(seed * 31L + runs), runs, swing)) ? 1 : 0;
        }

        System.out.printf(
                "history of %d runs, swing %.2f: %.1f %% of the runs and %.1f %% of the units lay in their range%n",
                runs, swing, 100.0 * within / suites, 100.0 * unitsWithin / units);
        assertThat(within).isBetween(suites * 78 / 100, suites * 98 / 100);
        assertThat(100.0 * unitsWithin / units).isBetween(80.0, 97.0);
    }

    private boolean isWithin(Suite suite) {
        Estimator estimator = new Estimator(suite.history, HERE);
        List<EstimatedUnit> estimated = estimator.estimate(suite.units);
        double swing = estimator.swing();
        Schedule schedule =
                MakespanRange.of(LongestFirst.schedule("balanced", estimated, suite.workers), suite.workers, swing);
        double[] truth = suite.run();
        for (EstimatedUnit unit : estimated) {
            double nanos = truth[suite.index(unit.unit())];
            units++;
            unitsWithin += nanos >= unit.estimate().low().toNanos()
                            && nanos <= unit.estimate().high().toNanos()
                    ? 1
                    : 0;
        }
        Duration makespan = ScheduleSimulator.pull(
                        schedule.order().stream().map(EstimatedUnit::unit).toList(), suite.workers, unit ->
                                (long) truth[suite.index(unit)])
                .makespan();
        return makespan.compareTo(schedule.low()) >= 0 && makespan.compareTo(schedule.high()) <= 0;
    }

    /** A suite whose truth is known. */
    private static final class Suite {
        final Random random;
        final double swing;
        final int workers;
        final List<TestUnit> units = new ArrayList<>();
        final List<Observation> history = new ArrayList<>();
        final double[] typical;
        final double[] noise;

        Suite(Random random, int runs, double swing) {
            this.random = random;
            this.swing = swing;
            this.workers = 1 + random.nextInt(8);
            int size = 10 + random.nextInt(150);
            typical = new double[size];
            noise = new double[size];
            for (int i = 0; i < size; i++) {
                typical[i] = Math.exp(random.nextGaussian() * 1.2) * 200_000_000;
                noise[i] = 0.05 + 0.2 * random.nextDouble();
                String id = "x.T" + i;
                units.add(new TestUnit(id, List.of(new TestClass(id, null, 4000, 5))));
            }
            for (int run = 0; run < runs; run++) {
                double[] times = run();
                for (int i = 0; i < size; i++) {
                    Duration took = Duration.ofNanos((long) times[i]);
                    history.add(new Observation("x.T" + i, run, took, true, HERE.key()));
                }
            }
        }

        int index(TestUnit unit) {
            return Integer.parseInt(unit.id().substring(3));
        }

        double[] run() {
            double common = Math.exp(random.nextGaussian() * swing);
            double[] times = new double[typical.length];
            for (int i = 0; i < times.length; i++) {
                double outlier = random.nextInt(100) == 0 ? 3 : 1;
                times[i] = typical[i] * common * outlier * Math.exp(random.nextGaussian() * noise[i]);
            }
            return times;
        }
    }
}
