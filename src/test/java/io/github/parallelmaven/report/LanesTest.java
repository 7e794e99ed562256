package io.github.parallelmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LanesTest {

    private record Item(long start, long length) {}

    @Property(tries = 300)
    void nothingOverlapsInALaneAndLanesAreAsManyAsRunAtOnce(@ForAll @IntRange(max = 60) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Item> items = IntStream.range(0, count)
                .mapToObj(i -> new Item(random.nextInt(100), random.nextInt(20)))
                .toList();

        List<Lanes.Placed<Item>> placed = Lanes.of(items, Item::start, Item::length, 0);

        assertThat(placed).extracting(Lanes.Placed::item).containsExactlyInAnyOrderElementsOf(items);
        assertNoOverlap(placed);
        assertThat(placed).allMatch(one -> one.start() == one.item().start());
        long most = items.stream()
                .mapToLong(at -> items.stream()
                        .filter(other -> other.start() <= at.start() && at.start() < other.start() + other.length())
                        .count())
                .max()
                .orElse(0);
        int lanes = 1 + placed.stream().mapToInt(Lanes.Placed::lane).max().orElse(-1);
        // Items without a length need a lane too, and share it with what begins when they do.
        assertThat((long) lanes)
                .isBetween(
                        most,
                        Math.max(most, 1)
                                + items.stream().filter(i -> i.length() == 0).count());
    }

    @Property(tries = 300)
    void whatRanInTurnIsInOneLaneThoughStartsWereCut(
            @ForAll @IntRange(min = 1, max = 60) int count, @ForAll long seed) {
        Random random = new Random(seed);
        long now = 0;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long length = random.nextInt(2_500);
            items.add(new Item(now / 1_000 * 1_000, length));
            now += length + random.nextInt(300);
        }

        List<Lanes.Placed<Item>> placed = Lanes.of(items, Item::start, Item::length, 1_000);

        assertThat(placed).allMatch(one -> one.lane() == 0);
        assertThat(placed).allMatch(one -> one.start() - one.item().start() < 1_000);
        assertNoOverlap(placed);
    }

    private static void assertNoOverlap(List<Lanes.Placed<Item>> placed) {
        for (int i = 0; i < placed.size(); i++) {
            Lanes.Placed<Item> one = placed.get(i);
            assertThat(one.end() - one.start()).isEqualTo(one.item().length());
            placed.subList(0, i).stream()
                    .filter(other -> other.lane() == one.lane())
                    .forEach(other -> assertThat(other.end()).isLessThanOrEqualTo(one.start()));
        }
    }
}
