package io.github.parallelmaven.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Lineage;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.schedule.LongestFirst;
import io.github.parallelmaven.schedule.Units;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RelativesTest {

    @Test
    void aClassDoesNotBeginBesideItsSuperclass() {
        WorkQueue queue = queue(2, unit("Base", "", 100), unit("Sub", "Base", 100), unit("A", "", 90));

        Lease base = claim(queue, 1);
        assertThat(base.unit().id()).isEqualTo("Base");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("A");
        queue.complete(base);
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub");
    }

    @Test
    void norBesideAnotherSubclassOfIt() {
        WorkQueue queue = queue(
                2,
                unit("Sub1", "Middle", 100),
                unit("Sub2", "Base", 100),
                unit("Middle", "Base", 50),
                unit("Base", "", 30),
                unit("A", "", 90));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("Sub1");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("A");
    }

    @Test
    void whatAnAbstractClassGivesToManyIsTheirOwn() {
        WorkQueue queue = queue(
                2, unit("Base", new Lineage("", true, ""), 3, 1), unit("Sub1", "Base", 100), unit("Sub2", "Base", 100));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("Sub1");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub2");
    }

    @Test
    void theSameWorkerMayTakeBoth() {
        WorkQueue queue = queue(2, unit("Base", "", 100), unit("Sub", "Base", 100), unit("A", "", 90));

        claim(queue, 1);
        assertThat(claim(queue, 1).unit().id()).isEqualTo("Sub");
    }

    @Test
    void nobodyWaitsWhereThatWouldMakeTheRunLonger() {
        WorkQueue queue = bare(2, unit("Base", "", 100), unit("Sub", "Base", 100), unit("A", "", 90));

        claim(queue, 1);
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub");
    }

    @Test
    void whatNobodyKnowsIsKeptApartHoweverLongItIsGuessed() {
        WorkQueue queue =
                bare(2, guessed(unit("Base", "", 100)), guessed(unit("Sub", "Base", 100)), guessed(unit("A", "", 1)));

        claim(queue, 1);
        assertThat(claim(queue, 2).unit().id()).isEqualTo("A");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub");
    }

    @Test
    void whatALostWorkerHeldIsNobodysAnyMore() {
        WorkQueue queue = queue(2, unit("Base", "", 100), unit("Sub", "Base", 90), unit("A", "", 80));
        Lease lost = claim(queue, 1);
        assertThat(claim(queue, 2).unit().id()).isEqualTo("A");

        queue.release(lost);

        assertThat(claim(queue, 2).unit().id()).isEqualTo("Base");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub");
    }

    @Test
    void whatWasSplitIsNobodysRelative() {
        EstimatedUnit base = unit("Base", "", 100);
        EstimatedUnit first = part(base, 0);
        EstimatedUnit second = part(base, 1);
        WorkQueue queue = queue(2, first, second, unit("Sub", "Base", 100), unit("A", "", 90));

        assertThat(claim(queue, 1).unit().whole().id()).isEqualTo("Base");
        assertThat(claim(queue, 2).unit().whole().id()).isEqualTo("Base");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("Sub");
    }

    @Test
    @Timeout(10)
    void classFilesThatMakeARingAreBorne() {
        WorkQueue queue = queue(2, unit("A", "B", 100), unit("B", "A", 100));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("A");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("B");
    }

    @Test
    void whoHasItsTestsFromAnAbstractClassHandsThemDown() {
        WorkQueue queue = queue(
                2,
                unit("Contract", new Lineage("", true, ""), 3, 1),
                unit("List", new Lineage("Contract", false, ""), 0, 100),
                unit("SubList", new Lineage("List", false, ""), 0, 100),
                unit("A", "", 90));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("List");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("A");
    }

    @Test
    void aBaseWithoutTestsMakesNoFamily() {
        WorkQueue queue = queue(
                2,
                unit("Fixtures", new Lineage("", false, ""), 0, 1),
                unit("B", "Fixtures", 100),
                unit("C", "Fixtures", 100));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("B");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("C");
    }

    @Test
    void aLineEndsAtASuperclassThatWasNotSelected() {
        WorkQueue queue = queue(2, unit("A", "", 100), unit("B", "NotSelectedSubclassOfA", 100));

        assertThat(claim(queue, 1).unit().id()).isEqualTo("A");
        assertThat(claim(queue, 2).unit().id()).isEqualTo("B");
    }

    @Test
    void aFamilyThatIsTooLargeForOneAfterTheOtherIsNotKeptApart() {
        List<EstimatedUnit> units = new ArrayList<>(List.of(unit("Base", "", 10_000)));
        for (int i = 1; i < 10; i++) {
            units.add(unit("Sub" + i, "Base", 10_000));
        }
        for (int i = 0; i < 30; i++) {
            units.add(unit("A" + i, "", 1_000));
        }
        Schedule schedule = LongestFirst.schedule("balanced", units, 4);

        long makespan = VirtualTime.makespan(
                LocalWorkQueue.considerate(schedule, 4, 4),
                4,
                units.size(),
                (lease, beside) -> lease.unit().id().startsWith("A") ? 1 : 10);

        assertThat(makespan).isLessThan(35);
    }

    @Test
    @Timeout(20)
    void aChoiceAmongManyIsQuick() {
        List<EstimatedUnit> units = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            units.add(unit("U" + i, i < 1_000 && i > 0 ? "U0" : "", 1));
        }
        Schedule schedule = LongestFirst.schedule("balanced", units, 4);
        WorkQueue queue = LocalWorkQueue.considerate(schedule, 4, 4);

        int seen = 0;
        for (int worker = 1; !queue.drained(); worker = worker % 4 + 1) {
            List<Lease> batch = queue.claim(worker, Duration.ofSeconds(1), Integer.MAX_VALUE);
            seen += batch.size();
            batch.forEach(queue::complete);
        }
        assertThat(seen).isEqualTo(20_000);
    }

    @Test
    void relativesMeetSeldomNothingIsLostAndTheRunHardlyGrows() {
        Random random = new Random(21);
        int[] meetings = new int[2];
        for (int i = 0; i < 2_000; i++) {
            int workers = 2 + random.nextInt(5);
            List<EstimatedUnit> units = random(random, 1 + random.nextInt(150));
            Schedule schedule = LongestFirst.schedule("balanced", units, workers);
            long usual = play(new LocalWorkQueue(schedule, workers), units, workers, meetings, 0);
            long apart = play(LocalWorkQueue.considerate(schedule, workers, workers), units, workers, meetings, 1);
            assertThat((double) apart / usual).isLessThan(1.08);
        }
        assertThat((double) meetings[1] / meetings[0]).isLessThan(0.4);
    }

    /** Counts how often a unit begins while a relative runs. */
    private static long play(WorkQueue queue, List<EstimatedUnit> units, int workers, int[] meetings, int which) {
        Map<String, EstimatedUnit> byId =
                units.stream().collect(Collectors.toMap(one -> one.unit().id(), one -> one));
        return VirtualTime.makespan(queue, workers, units.size(), (lease, beside) -> {
            meetings[which] += beside.stream().anyMatch(one -> family(one).equals(family(lease))) ? 1 : 0;
            return byId.get(lease.unit().id()).nanos();
        });
    }

    private static String family(Lease lease) {
        TestClass only = lease.unit().classes().get(0);
        String superclass = only.lineage().superclass();
        return superclass.isEmpty() ? only.name() : superclass;
    }

    /** Families of one to four that take alike long. */
    private static List<EstimatedUnit> random(Random random, int count) {
        List<EstimatedUnit> units = new ArrayList<>();
        while (units.size() < count) {
            String first = "U" + units.size();
            long millis = 1 + (long) Math.exp(4 + 1.5 * random.nextGaussian());
            units.add(unit(first, "", millis));
            for (int more = random.nextInt(4); more > 0; more--) {
                units.add(unit("U" + units.size(), first, millis + random.nextInt(10)));
            }
        }
        return units;
    }

    private static Lease claim(WorkQueue queue, int worker) {
        return queue.claim(worker, Duration.ZERO, 1).get(0);
    }

    /** Beside forty units of ten milliseconds. */
    private static WorkQueue queue(int workers, EstimatedUnit... units) {
        Stream<EstimatedUnit> more = IntStream.range(0, 40).mapToObj(i -> unit("Z" + i, "", 10));
        return bare(workers, Stream.concat(Stream.of(units), more).toArray(EstimatedUnit[]::new));
    }

    private static WorkQueue bare(int workers, EstimatedUnit... units) {
        return LocalWorkQueue.considerate(LongestFirst.schedule("balanced", List.of(units), workers), workers, workers);
    }

    private static EstimatedUnit part(EstimatedUnit whole, int number) {
        return new EstimatedUnit(
                whole.unit().cut(new Slice(whole.unit().id(), List.of("m" + number), List.of())), whole.estimate());
    }

    private static EstimatedUnit unit(String id, String superclass, long millis) {
        return unit(id, new Lineage(superclass, false, ""), 3, millis);
    }

    private static EstimatedUnit unit(String id, Lineage lineage, int testMethods, long millis) {
        return Units.certain(new TestClass(id, null, 1000, testMethods, false, lineage), millis);
    }

    private static EstimatedUnit guessed(EstimatedUnit known) {
        Duration time = known.estimate().expected();
        return new EstimatedUnit(known.unit(), new Estimate(time, time, time, Estimate.Source.PRIOR));
    }
}
