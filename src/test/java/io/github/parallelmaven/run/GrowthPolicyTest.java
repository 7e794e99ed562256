package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy under virtual time, on workers that share processors. */
class GrowthPolicyTest {

    private static final WorkerRange RANGE = new WorkerRange(1, 2, 8);

    @Test
    void sleepingTestsGetMoreWorkersThanProcessors() {
        VirtualRun fixed = new VirtualRun(2, WorkerRange.exactly(2), 2, same(60, 1, 0.02));
        VirtualRun elastic = new VirtualRun(2, RANGE, 2, same(60, 1, 0.02));

        assertThat(fixed.seconds()).isBetween(29.0, 33.0);
        assertThat(elastic.seconds()).isLessThan(0.6 * fixed.seconds());
        assertThat(elastic.most()).isGreaterThan(4);
        assertThat(elastic.withdrawals()).isZero();
    }

    @Test
    void busyTestsGetNoMoreWorkersThanProcessors() {
        assertThat(new VirtualRun(2, RANGE, 2, same(60, 1, 1)).changes()).isEmpty();
    }

    @Test
    void halfBusyTestsGetAsManyAsFillTheProcessors() {
        VirtualRun run = new VirtualRun(2, RANGE, 2, same(200, 1, 0.5));
        assertThat(run.most()).isBetween(3, 4);
        // That four are just enough shows only when one of them is gone.
        assertThat(run.withdrawals()).isLessThanOrEqualTo(2);
    }

    @Test
    void whileAnotherBuildUsesTheProcessorsNoneIsAdded() {
        VirtualRun run = new VirtualRun(2, RANGE, 2, same(60, 1, 0.02)).besideBuildsThatUse(1.9);
        assertThat(run.changes()).isEmpty();
    }

    @Test
    void workersWithdrawWhenSleepingTestsAreFollowedByBusyOnes() {
        List<VirtualRun.Work> work = new ArrayList<>(same(60, 1, 0.02));
        work.addAll(same(120, 1, 1));
        VirtualRun run = new VirtualRun(2, RANGE, 2, work);

        assertThat(run.most()).isGreaterThan(4);
        assertThat(run.last()).isEqualTo(2);
    }

    @Test
    void noneWithdrawsWhileOneOfThemSleepsAndTheOthersAreAsManyAsTheProcessors() {
        List<VirtualRun.Work> work = new ArrayList<>(List.of(new VirtualRun.Work(60, 0.02)));
        work.addAll(same(120, 1, 0.98));
        VirtualRun run = new VirtualRun(2, RANGE, 2, work);

        assertThat(run.changes()).startsWith(3);
        assertThat(run.withdrawals()).isLessThanOrEqualTo(1);
    }

    @Test
    void workersThatWereChosenFromTheStartWithdrawToo() {
        assertThat(new VirtualRun(2, RANGE, 4, same(100, 1, 1)).last()).isEqualTo(2);
        assertThat(new VirtualRun(2, new WorkerRange(4, 4, 8), 4, same(100, 1, 1)).last())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aShortRestIsNotWorthAJvm(int units) {
        assertThat(new VirtualRun(2, RANGE, 2, same(units, 1, 0)).changes()).isEmpty();
    }

    @Test
    void withoutAnythingToShareNoneIsAdded() {
        assertThat(new VirtualRun(2, RANGE, 2, same(2, 60, 0)).changes()).isEmpty();
    }

    /** Whatever the work is: the bounds hold, everything is run, and the number does not go up and down all the time. */
    @Property(tries = 300)
    void theNumberStaysInItsBoundsAndDoesNotFlap(
            @ForAll @Size(min = 1, max = 120) List<@DoubleRange(min = 0.05, max = 6) Double> seconds,
            @ForAll @Size(min = 120, max = 120) List<@DoubleRange(max = 1) Double> shares,
            @ForAll @IntRange(min = 1, max = 8) int processors,
            @ForAll @IntRange(min = 1, max = 4) int least,
            @ForAll @IntRange(max = 3) int more,
            @ForAll @IntRange(max = 12) int room) {
        int start = least + more;
        WorkerRange range = new WorkerRange(least, start, start + room);
        List<VirtualRun.Work> work = new ArrayList<>();
        for (int i = 0; i < seconds.size(); i++) {
            work.add(new VirtualRun.Work(seconds.get(i), shares.get(i)));
        }

        VirtualRun run = new VirtualRun(processors, range, start, work);

        assertThat(run.done()).isEqualTo(work.size());
        assertThat(run.changes()).allMatch(workers -> workers >= least && workers <= range.most());
        assertThat((double) run.withdrawals()).isLessThanOrEqualTo(run.seconds() / 4);
        assertThat(run.turns()).isLessThanOrEqualTo(mostTurns(run));
    }

    /** Work that does not change: once the number has settled it stays. */
    @Property(tries = 200)
    void onSteadyWorkTheNumberSettles(
            @ForAll @DoubleRange(max = 1) double share,
            @ForAll @DoubleRange(min = 0.1, max = 3) double each,
            @ForAll @IntRange(min = 2, max = 8) int processors) {
        WorkerRange range = new WorkerRange(1, processors, 4 * processors);
        VirtualRun run = new VirtualRun(processors, range, processors, same(400, each, share));

        assertThat(run.turns()).isLessThanOrEqualTo(mostTurns(run));
        double fixed = new VirtualRun(processors, WorkerRange.exactly(processors), processors, same(400, each, share))
                .seconds();
        assertThat(run.seconds()).isLessThanOrEqualTo(fixed * 1.02 + 1);
    }

    @Test
    void whatOthersDoCountsOnlyWhereTheSystemTellsIt() {
        double[] unknown = DoubleStream.of(Double.NaN, -1).toArray();
        for (double busy : unknown) {
            assertThat(new VirtualRun(2, RANGE, 2, same(60, 1, 0.02))
                            .tellingOfTheSystem(busy)
                            .most())
                    .isGreaterThan(4);
        }
    }

    /** The times that have to show the same grow by 2 and by 4 with each turn. */
    private static int mostTurns(VirtualRun run) {
        return 2 + (int) (2 * Math.log(1 + run.seconds() / 4) / Math.log(2));
    }

    private static List<VirtualRun.Work> same(int count, double seconds, double share) {
        return Collections.nCopies(count, new VirtualRun.Work(seconds, share));
    }
}
