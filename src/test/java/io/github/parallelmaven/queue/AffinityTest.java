package io.github.parallelmaven.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Lineage;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AffinityTest {

    @Test
    void whoeverHasSetUpAContextGetsMoreOfIt() {
        WorkQueue queue = queue(
                2,
                unit("A1", "a", 100),
                unit("A2", "a", 100),
                unit("A3", "a", 100),
                unit("B1", "b", 100),
                unit("B2", "b", 100),
                unit("C1", "", 100),
                unit("C2", "", 100),
                unit("D1", "", 100),
                unit("D2", "", 100));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A1");
        // Not A2, which is the other one's.
        assertThat(Schedules.next(queue, 2)).isEqualTo("B1");
    }

    @Test
    void aContextThatIsLeftAloneIsSetUpAgainRatherThanWaitedFor() {
        List<EstimatedUnit> units = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            units.add(unit("A" + i, "a", 100));
        }
        WorkQueue queue = queue(2, units.toArray(EstimatedUnit[]::new));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A10");
        assertThat(Schedules.next(queue, 2)).isEqualTo("A11");
    }

    @Test
    void aUnitThatIsMuchLongerStaysTheFirst() {
        List<EstimatedUnit> units = new ArrayList<>(List.of(unit("A1", "a", 1001), unit("B1", "b", 1000)));
        for (int i = 10; i < 90; i++) {
            units.add(unit("A" + i, "a", 500));
        }
        WorkQueue queue = queue(2, units.toArray(EstimatedUnit[]::new));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A1");
        assertThat(Schedules.next(queue, 1)).isEqualTo("B1");
    }

    @Test
    void shortUnitsAreAlikeWhateverTheyTookByChance() {
        WorkQueue queue = queue(
                2,
                unit("A1", "a", 100),
                unit("B1", "b", 90),
                unit("B2", "b", 80),
                unit("A2", "a", 20),
                unit("B3", "b", 10),
                unit("A3", "a", 10));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A1");
        assertThat(Schedules.next(queue, 1)).isEqualTo("A2");
    }

    @Test
    void nearTheEndTheOrderDecides() {
        WorkQueue queue = queue(2, unit("A1", "a", 100), unit("A2", "a", 100), unit("B1", "b", 80));

        assertThat(Schedules.next(queue, 1)).isEqualTo("A1");
        assertThat(Schedules.next(queue, 2)).isEqualTo("A2");
    }

    @Test
    void otherOrdersStayAsTheyAre() {
        Schedule given =
                Schedules.pulled(List.of(unit("A1", "a", 1), unit("A2", "a", 1), unit("B1", "b", 1), unit("C", "", 9)));
        WorkQueue queue = new LocalWorkQueue(given, 2);

        assertThat(Schedules.next(queue, 1)).isEqualTo("A1");
        assertThat(Schedules.next(queue, 2)).isEqualTo("A2");
    }

    @Test
    void nothingIsLostAndTheMakespanHardlyGrowsWhereContextsCostNothing() {
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            int workers = 2 + random.nextInt(7);
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(200));
            Schedule schedule = LongestFirst.schedule("balanced", units, workers);
            long usual = play(new LocalWorkQueue(schedule, workers), units, workers, 0);
            long affine = play(LocalWorkQueue.considerate(schedule, workers, workers), units, workers, 0);
            assertThat((double) affine / usual).isLessThan(1.08);
        }
    }

    @Test
    void expensiveContextsAreSetUpLessOftenAndTheRunEndsSooner() {
        Random random = new Random(12);
        double usual = 0;
        double affine = 0;
        for (int i = 0; i < 200; i++) {
            List<EstimatedUnit> units = random(random, 150);
            Schedule schedule = LongestFirst.schedule("balanced", units, 4);
            usual += play(new LocalWorkQueue(schedule, 4), units, 4, 2_000_000_000L);
            affine += play(LocalWorkQueue.considerate(schedule, 4, 4), units, 4, 2_000_000_000L);
        }
        assertThat(affine / usual).isLessThan(0.95);
    }

    /** A worker pays for each context once. */
    private static long play(WorkQueue queue, List<EstimatedUnit> units, int workers, long cost) {
        Set<String> warm = new HashSet<>();
        return VirtualTime.makespan(queue, workers, units.size(), (lease, beside) -> {
            String context = lease.unit().context();
            boolean cold = !context.isEmpty() && warm.add(context + " " + lease.worker());
            return length(units, lease.unit()) + (cold ? cost : 0);
        });
    }

    private static long length(List<EstimatedUnit> units, TestUnit unit) {
        return units.get(Integer.parseInt(unit.id().substring(1))).nanos();
    }

    private static List<EstimatedUnit> random(Random random, int count) {
        List<EstimatedUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int context = random.nextInt(8);
            long millis = (long) Math.exp(4 + 1.5 * random.nextGaussian());
            units.add(unit("U" + i, context == 0 ? "" : "c" + context, 1 + millis));
        }
        return units;
    }

    private static WorkQueue queue(int workers, EstimatedUnit... units) {
        return LocalWorkQueue.considerate(LongestFirst.schedule("balanced", List.of(units), workers), workers, workers);
    }

    private static EstimatedUnit unit(String id, String context, long millis) {
        return Units.certain(new TestClass(id, null, 1000, 3, false, new Lineage("", false, context)), millis);
    }
}
