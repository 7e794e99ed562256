package io.github.parallelmaven.schedule;

import static io.github.parallelmaven.schedule.Units.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.EstimatedUnit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class DealTest {

    @Property
    void everyUnitIsInOneHand(
            @ForAll("anyUnits") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        Deal deal = Deal.of(units, workers);

        assertThat(deal.hands()).hasSize(workers);
        assertThat(deal.hands().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(units);
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(
            @ForAll("anyUnits") List<EstimatedUnit> units,
            @ForAll @IntRange(min = 1, max = 12) int workers,
            @ForAll long seed) {
        List<EstimatedUnit> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Deal.of(shuffled, workers)).isEqualTo(Deal.of(units, workers));
    }

    @Property
    void thePredictionIsTheFullestHandAndNotBelowTheBound(
            @ForAll("anyUnits") List<EstimatedUnit> units, @ForAll @IntRange(min = 1, max = 12) int workers) {
        Deal deal = Deal.of(units, workers);

        assertThat(deal.predicted())
                .isEqualTo(Duration.ofNanos(deal.hands().stream()
                        .mapToLong(hand ->
                                hand.stream().mapToLong(EstimatedUnit::nanos).sum())
                        .max()
                        .orElse(0)))
                .isGreaterThanOrEqualTo(LowerBound.of(units, workers));
        assertThat(deal.lowerBound()).isEqualTo(LowerBound.of(units, workers));
    }

    /** Workers of equal load, cut into pieces: the best deal is known. */
    @Property
    void aPlantedOptimumIsMissedByLessThanGrahamsGuarantee(
            @ForAll @IntRange(min = 1, max = 12) int workers,
            @ForAll @IntRange(min = 1, max = 9) int pieces,
            @ForAll Random random) {
        long best = 1_000_000;
        long[] millis = LongStream.range(0, workers)
                .flatMap(worker -> pieces(best, pieces, random))
                .toArray();

        Deal deal = Deal.of(units(millis), workers);

        assertThat(deal.predicted().toMillis()).isBetween(best, best * (4 * workers - 1) / (3 * workers));
    }

    /** Two each of 2m - 1 down to m + 1, and three of m: the best is 3m, longest first needs 4m - 1. */
    @Property
    void whereLongestFirstIsAtItsWorstTheDealIsNotWorse(@ForAll @IntRange(min = 2, max = 40) int workers) {
        long[] nanos = LongStream.concat(
                        LongStream.rangeClosed(0, workers - 2)
                                .map(i -> 2L * workers - 1 - i)
                                .flatMap(n -> LongStream.of(n, n)),
                        LongStream.of(workers, workers, workers))
                .toArray();

        assertThat(Deal.longest(nanos, Greedy.deal(nanos, workers), workers)).isEqualTo(4L * workers - 1);
        assertThat(Deal.of(units(nanos), workers).predicted().toMillis()).isBetween(3L * workers, 4L * workers - 1);
    }

    @Example
    void differencingFindsWhatLongestFirstMisses() {
        assertThat(Deal.of(units(8, 7, 6, 5, 4), 2).predicted().toMillis()).isEqualTo(16);
        assertThat(Deal.of(units(7, 7, 6, 6, 5, 5, 4, 4), 2).predicted().toMillis())
                .isEqualTo(22);
        assertThat(Deal.of(units(9, 8, 7, 6, 5, 5, 4, 4), 4).hands()).hasSize(4);
    }

    /** The method as its authors describe it, with whole tuples. */
    @Property
    void differencingIsThatOfItsAuthors(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 1L << 40) Long> units,
            @ForAll @IntRange(min = 1, max = 9) int workers) {
        // Equal differences may be broken either way.
        long[] nanos = units.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .mapToLong(n -> n * 64 + 1)
                .toArray();

        assertThat(Deal.longest(nanos, Differencing.deal(nanos, workers), workers))
                .isEqualTo(byWholeTuples(nanos, workers));
    }

    @Example
    void noUnitsMakeEmptyHandsAndNoWorkersAreRefused() {
        assertThat(Deal.of(List.of(), 2))
                .isEqualTo(new Deal(List.of(List.of(), List.of()), Duration.ZERO, Duration.ZERO));
        assertThatThrownBy(() -> Deal.of(units(1), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<EstimatedUnit>> anyUnits() {
        return Units.any();
    }

    private static LongStream pieces(long whole, int count, Random random) {
        long[] cuts = LongStream.concat(LongStream.of(0, whole), random.longs(count - 1, 0, whole + 1))
                .sorted()
                .toArray();
        return LongStream.range(1, cuts.length).map(i -> cuts[(int) i] - cuts[(int) i - 1]);
    }

    private static long byWholeTuples(long[] nanos, int workers) {
        List<long[]> tuples = new ArrayList<>();
        for (long n : nanos) {
            long[] tuple = new long[workers];
            tuple[workers - 1] = n;
            tuples.add(tuple);
        }
        while (tuples.size() > 1) {
            tuples.sort(Comparator.comparingLong(tuple -> tuple[0] - tuple[workers - 1]));
            long[] one = tuples.remove(0);
            long[] other = tuples.remove(0);
            long[] joined = new long[workers];
            Arrays.setAll(joined, i -> one[i] + other[workers - 1 - i]);
            Arrays.sort(joined);
            tuples.add(joined);
        }
        return tuples.get(0)[workers - 1];
    }
}
