package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Estimate;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Schedule;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.queue.Lease;
import io.github.parallelmaven.queue.LocalWorkQueue;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Workers that join and are withdrawn. */
class DispatcherTest {

    private static final int MOST = 5;

    @Test
    void whoWasNotAdmittedGetsNothing() {
        Dispatcher dispatcher = dispatcher(10, 2);
        assertThat(one(dispatcher, 3)).isEmpty();
        assertThat(dispatcher.waitingFor(3)).isZero();

        dispatcher.admit(3);

        assertThat(dispatcher.waitingFor(3)).isEqualTo(10);
        assertThat(one(dispatcher, 3)).hasSize(1);
    }

    @Test
    void aWithdrawnWorkerFindsNothingWhileAnotherWillAsk() {
        Dispatcher dispatcher = dispatcher(10, 3);
        dispatcher.withdraw(3);

        assertThat(one(dispatcher, 3)).isEmpty();
        assertThat(dispatcher.waitingFor(3)).isZero();
        assertThat(dispatcher.waitingFor(2)).isEqualTo(10);
    }

    @Test
    void theLastWorkerStaysAlthoughItIsWithdrawn() {
        Dispatcher dispatcher = dispatcher(2, 2);
        dispatcher.withdraw(1);
        dispatcher.withdraw(2);
        assertThat(one(dispatcher, 1)).hasSize(1);
    }

    @Test
    void whatALostJvmOfAWithdrawnWorkerLeftBehindIsRunByItWhenTheOthersHaveGone() {
        Dispatcher dispatcher = dispatcher(1, 2);
        Lease last = one(dispatcher, 2).get(0);
        dispatcher.withdraw(2);
        assertThat(one(dispatcher, 1)).isEmpty();

        dispatcher.release(last);
        // The watchdog may come once more in this very moment.
        dispatcher.withdraw(2);

        assertThat(dispatcher.waitingFor(2)).isEqualTo(1);
        assertThat(one(dispatcher, 2)).extracting(Lease::unit).containsExactly(last.unit());
    }

    @Test
    void thoseWhoMayYetJoinMakeBatchesSmaller() {
        List<Lease> few = dispatcher(60, 2, 2).claim(1, false, Integer.MAX_VALUE);
        List<Lease> many = dispatcher(60, 2, MOST).claim(1, false, Integer.MAX_VALUE);
        assertThat(few).hasSizeGreaterThan(many.size());
    }

    /** Workers join, are withdrawn and lose their JVMs at any time: every unit is completed, and only once. */
    @Property(tries = 500)
    void everyUnitIsRunOnceWhoeverComesAndGoes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int units) {
        Random random = new Random(seed);
        Dispatcher dispatcher = dispatcher(units, 2);
        List<List<Lease>> inHand = new ArrayList<>();
        List<Boolean> here = new ArrayList<>();
        List<String> run = new ArrayList<>();
        for (int worker = 1; worker <= 2; worker++) {
            inHand.add(new ArrayList<>());
            here.add(true);
        }
        while (here.contains(true)) {
            int worker = 1 + random.nextInt(here.size());
            List<Lease> leases = inHand.get(worker - 1);
            int dice = random.nextInt(10);
            if (dice == 0 && here.size() < MOST) {
                inHand.add(new ArrayList<>());
                here.add(true);
                dispatcher.admit(here.size());
            } else if (dice == 1) {
                dispatcher.withdraw(worker);
            } else if (here.get(worker - 1) && dice == 2 && random.nextInt(4) == 0) {
                // Its JVM dies, and a further one is started unless nothing waits.
                leases.forEach(dispatcher::release);
                leases.clear();
                here.set(worker - 1, dispatcher.waitingFor(worker) > 0);
            } else if (here.get(worker - 1) && !leases.isEmpty()) {
                Lease done = leases.remove(0);
                dispatcher.complete(done);
                run.add(done.unit().id());
            } else if (here.get(worker - 1)) {
                leases.addAll(dispatcher.claim(worker, random.nextBoolean(), 3));
                here.set(worker - 1, !leases.isEmpty());
            }
        }
        assertThat(run).hasSize(units).doesNotHaveDuplicates();
    }

    private static List<Lease> one(Dispatcher dispatcher, int worker) {
        return dispatcher.claim(worker, true, 1);
    }

    private static Dispatcher dispatcher(int units, int workers) {
        return dispatcher(units, workers, workers);
    }

    private static Dispatcher dispatcher(int units, int workers, int sharers) {
        Duration time = Duration.ofMillis(100);
        List<EstimatedUnit> order = IntStream.range(0, units)
                .mapToObj(i -> new EstimatedUnit(
                        new TestUnit("a.C" + i, List.of(new TestClass("a.C" + i, null, 1, 1))),
                        new Estimate(time, time, time, Estimate.Source.PRIOR)))
                .toList();
        Schedule schedule = new Schedule("balanced", order, List.of(), time, time);
        ResultCollector collector = new ResultCollector(
                new EventStream(List.of(), Clock.systemUTC()),
                RetryPolicy.of(0, 0),
                new RetryAccount(RetryLimits.NONE, 1),
                new FailureLimit(0));
        collector.expect(order.stream().map(EstimatedUnit::unit).toList());
        return new Dispatcher(
                new LocalWorkQueue(schedule, MOST), workers, sharers, false, () -> false, new Joints(collector));
    }
}
