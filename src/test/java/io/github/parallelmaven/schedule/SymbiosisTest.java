package io.github.parallelmaven.schedule;

import static io.github.parallelmaven.schedule.Units.computing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbiosisTest {

    private static final double SLEEPS = 0.02;

    @Test
    void aLongSleeperBeginsBesideWhatComputes() {
        assertThat(order(
                        2,
                        computing("A", 84_000, 1.6),
                        computing("B", 80_000, 1.6),
                        computing("Sleeps", 79_000, SLEEPS)))
                .containsExactly("Sleeps", "A", "B");
    }

    @Test
    void whatSleepsForASmallPartOfTheRunStays() {
        assertThat(order(
                        2,
                        computing("A", 84_000, 1),
                        computing("B", 80_000, 1),
                        computing("Sleeps", 50_000, SLEEPS),
                        computing("C", 50_000, 1)))
                .containsExactly("A", "B", "C", "Sleeps");
    }

    @Test
    void whatWasNeverMeasuredStaysInOrder() {
        Estimate estimate = computing("A", 84_000, 1).estimate();
        List<EstimatedUnit> units = List.of(
                new EstimatedUnit(computing("A", 1, 1).unit(), estimate),
                new EstimatedUnit(computing("B", 1, 1).unit(), estimate));
        Schedule schedule = LongestFirst.schedule("balanced", units, 2);

        assertThat(Symbiosis.of(schedule, 2, 2)).isSameAs(schedule);
    }

    @Test
    void pinnedUnitsStay() {
        List<EstimatedUnit> units =
                List.of(computing("A", 84_000, 1.6), computing("B", 80_000, 1.6), computing("C", 79_000, SLEEPS));
        List<List<TestUnit>> pins = List.of(
                List.of(units.get(0).unit(), units.get(2).unit()),
                List.of(units.get(1).unit()));
        Schedule schedule = new Schedule("balanced", units, pins, Duration.ZERO, Duration.ZERO);

        assertThat(Symbiosis.of(schedule, 2, 2)).isSameAs(schedule);
    }

    @Test
    void noRunIsExpectedToLastMuchLonger() {
        Random random = new Random(31);
        double usual = 0;
        double mixed = 0;
        int changed = 0;
        for (int i = 0; i < 3_000; i++) {
            int processors = 1 + random.nextInt(4);
            int workers = 1 + random.nextInt(2 * processors);
            List<EstimatedUnit> units = random.nextBoolean() ? longOnes(random) : random(random, random.nextInt(100));
            Schedule schedule = LongestFirst.schedule("balanced", units, workers);

            Schedule other = Symbiosis.of(schedule, workers, processors);

            assertThat(other.order()).containsExactlyInAnyOrderElementsOf(units);
            double before = SharedProcessors.makespan(schedule.order(), workers, processors);
            double after = SharedProcessors.makespan(other.order(), workers, processors);
            assertThat(after).isLessThanOrEqualTo(1.1 * before);
            changed += other == schedule ? 0 : 1;
            usual += before;
            mixed += after;
        }
        assertThat(changed).isGreaterThan(100);
        assertThat(mixed / usual).isLessThan(1);
    }

    @Test
    void runsEndSoonerWhereWhatComputesWasHinderedWhenItWasMeasured() {
        Random random = new Random(32);
        double usual = 0;
        double mixed = 0;
        double worst = 0;
        for (int i = 0; i < 1_000; i++) {
            Map<String, EstimatedUnit> truth = new LinkedHashMap<>();
            for (EstimatedUnit unit : longOnes(random)) {
                truth.put(unit.unit().id(), unit);
            }
            List<EstimatedUnit> measured =
                    truth.values().stream().map(SymbiosisTest::hindered).toList();
            Schedule schedule = LongestFirst.schedule("balanced", measured, 2);
            double before = play(schedule, truth);
            double after = play(Symbiosis.of(schedule, 2, 2), truth);
            usual += before;
            mixed += after;
            worst = Math.max(worst, after / before);
        }
        assertThat(mixed / usual).isLessThan(0.98);
        assertThat(worst).isLessThan(1.05);
    }

    private static double play(Schedule schedule, Map<String, EstimatedUnit> truth) {
        List<EstimatedUnit> order = schedule.order().stream()
                .map(unit -> truth.get(unit.unit().id()))
                .toList();
        return SharedProcessors.makespan(order, 2, 2);
    }

    /** As it is measured where each worker has one processor. */
    private static EstimatedUnit hindered(EstimatedUnit unit) {
        double share = unit.use().share();
        return share <= 1 ? unit : computing(unit.unit().id(), Math.round(share * unit.nanos() / 1e6), 1);
    }

    /** One that sleeps, two or three that keep more than a processor busy, and short ones. */
    private static List<EstimatedUnit> longOnes(Random random) {
        List<EstimatedUnit> units = new ArrayList<>();
        units.add(computing("Sleeps", 40_000 + random.nextInt(40_000), SLEEPS));
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            units.add(computing("Long" + i, 30_000 + random.nextInt(30_000), 1.2 + random.nextDouble() / 2));
        }
        for (int i = 0; i < 60; i++) {
            units.add(computing("Short" + i, 200 + random.nextInt(1_000), 1));
        }
        return units;
    }

    private static List<EstimatedUnit> random(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    boolean sleeps = random.nextInt(20) == 0;
                    long millis = (long) Math.exp((sleeps ? 9 : 7) + random.nextGaussian());
                    return computing("U" + i, 1 + millis, sleeps ? SLEEPS : 0.8 + random.nextDouble());
                })
                .toList();
    }

    private static List<String> order(int workers, EstimatedUnit... units) {
        List<EstimatedUnit> all = new ArrayList<>(List.of(units));
        Schedule schedule = LongestFirst.schedule("balanced", all, workers);
        return Symbiosis.of(schedule, workers, 2).order().stream()
                .map(unit -> unit.unit().id())
                .toList();
    }
}
