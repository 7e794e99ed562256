package io.github.parallelmaven.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Slice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SplitPolicyTest {

    private static final long MILLI = 1_000_000;

    @Property(tries = 200)
    void eachMethodIsInOnePartAndOneIsTheRest(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int methods,
            @ForAll @IntRange(min = 2, max = 50) int parts) {
        MethodCosts costs = costs(new Random(seed), methods, 50);
        List<EstimatedUnit> cut = ClassSplitter.cut(whole("A", costs), costs, parts);

        List<String> held = new ArrayList<>();
        cut.forEach(part -> held.addAll(slice(part).methods()));
        assertThat(held).containsExactlyInAnyOrderElementsOf(costs.methods().keySet());
        assertThat(cut).hasSize(Math.min(parts, methods));
        assertThat(cut.stream().filter(part -> slice(part).isRest())).hasSize(1);
        TreeSet<String> others = new TreeSet<>(costs.methods().keySet());
        slice(cut.get(0)).methods().forEach(others::remove);
        assertThat(slice(cut.get(0)).others()).containsExactlyElementsOf(others);
        assertThat(cut.stream().map(part -> part.unit().id())).doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void splittingIsNeverExpectedToTakeLongerAndIsRepeatable(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int classes,
            @ForAll @IntRange(min = 1, max = 16) int workers) {
        Random random = new Random(seed);
        Map<String, MethodCosts> costs = new TreeMap<>();
        List<EstimatedUnit> units = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            MethodCosts one = costs(random, 2 + random.nextInt(30), 1 << random.nextInt(12));
            units.add(whole("A" + i, one));
            if (random.nextBoolean()) {
                costs.put("A" + i, one);
            }
        }
        List<EstimatedUnit> split = split(units, costs, workers);

        assertThat(predicted(split, workers)).isLessThanOrEqualTo(predicted(units, workers));
        assertThat(split(units, costs, workers)).isEqualTo(split);
        assertThat(split.stream().map(unit -> unit.unit().whole().id()).distinct())
                .hasSize(classes);
        for (EstimatedUnit unit : split) {
            assertThat(unit.unit().slice() == null
                            || costs.containsKey(unit.unit().whole().id()))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void itChoosesWhatPlayingEachChoiceThroughAsAScheduleWouldChoose(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int classes,
            @ForAll @IntRange(min = 1, max = 16) int workers) {
        Random random = new Random(seed);
        Map<String, MethodCosts> costs = new TreeMap<>();
        List<EstimatedUnit> units = new ArrayList<>();
        for (int i = 0; i < classes; i++) {
            // Some are equally long, and some have no method that takes any time.
            MethodCosts one = costs(random, 2 + random.nextInt(30), 1 << random.nextInt(12));
            units.add(whole("A" + i, one));
            units.add(whole("B" + i, one));
            if (random.nextBoolean()) {
                costs.put("A" + i, one);
                costs.put("B" + i, one);
            }
        }

        assertThat(split(units, costs, workers)).isEqualTo(splitBySchedules(units, costs, workers));
    }

    @Example
    void aClassOfHalfTheTotalEndsWithTheOthers() {
        MethodCosts costs = equal(40, 50, 0);
        List<EstimatedUnit> units = new ArrayList<>(Units.units(250, 250, 250, 250, 250, 250, 250, 250));
        units.add(whole("Long", costs));

        assertThat(predicted(units, 4)).isEqualTo(2_000 * MILLI);
        assertThat(predicted(split(units, Map.of("Long", costs), 4), 4)).isLessThanOrEqualTo(1_150 * MILLI);
    }

    @Example
    void twoLongClassesAreSplitTogetherSinceOneAloneWouldNotHelp() {
        MethodCosts costs = equal(40, 50, 0);
        List<EstimatedUnit> units = List.of(whole("One", costs), whole("Two", costs));

        assertThat(predicted(split(units, Map.of("One", costs, "Two", costs), 8), 8))
                .isLessThanOrEqualTo(600 * MILLI);
    }

    @Example
    void aSetUpThatIsTheMostOfAClassKeepsItWhole() {
        MethodCosts costs = equal(10, 20, 1_800);
        List<EstimatedUnit> units = List.of(whole("Long", costs));

        assertThat(split(units, Map.of("Long", costs), 4)).isEqualTo(units);
    }

    @Example
    void whatGainsLessThanTheStartOfAJvmIsNotSplit() {
        MethodCosts costs = equal(10, 20, 0);
        List<EstimatedUnit> units = List.of(whole("Short", costs));

        assertThat(split(units, Map.of("Short", costs), 4)).isEqualTo(units);
    }

    @Example
    void aLongNestedClassStaysInTheRest() {
        SortedMap<String, Long> methods = new TreeMap<>(Map.of("a", 300 * MILLI, "b", 300 * MILLI, "c", 300 * MILLI));
        MethodCosts costs = new MethodCosts(0, methods, 900 * MILLI);
        List<EstimatedUnit> cut = ClassSplitter.cut(whole("A", costs), costs, 2);

        assertThat(slice(cut.get(0))).isEqualTo(new Slice("A", List.of(), List.of("a", "b", "c")));
        assertThat(slice(cut.get(1))).isEqualTo(new Slice("A", List.of("a", "b", "c"), List.of()));
    }

    /** The definition: each length of parts with each number of the longest classes makes a whole schedule. */
    private static List<EstimatedUnit> splitBySchedules(
            List<EstimatedUnit> units, Map<String, MethodCosts> costs, int workers) {
        double share = (double) units.stream().mapToLong(EstimatedUnit::nanos).sum() / workers;
        List<EstimatedUnit> candidates = units.stream()
                .filter(unit -> unit.nanos() > 0.5 * share)
                .sorted(Comparator.comparingLong(EstimatedUnit::nanos)
                        .reversed()
                        .thenComparing(unit -> unit.unit().id()))
                .limit(64)
                .filter(unit -> costs.containsKey(unit.unit().id()))
                .toList();
        List<EstimatedUnit> best = units;
        for (double length : new double[] {1, 0.5, 0.25, 0.125}) {
            for (int count = 1; count <= candidates.size(); count++) {
                List<EstimatedUnit> chosen = candidates.subList(0, count);
                List<EstimatedUnit> tried = units.stream()
                        .flatMap(unit -> chosen.contains(unit)
                                ? parts(unit, costs.get(unit.unit().id()), length * share).stream()
                                : Stream.of(unit))
                        .toList();
                best = score(tried, workers) < score(best, workers) ? tried : best;
            }
        }
        long before = predicted(units, workers);
        return before - predicted(best, workers) >= Math.max(0.05 * before, 250.0 * MILLI) ? best : units;
    }

    private static List<EstimatedUnit> parts(EstimatedUnit unit, MethodCosts costs, double length) {
        double bodies = Math.max(1, Math.max(length - costs.setUp(), (double) costs.setUp()));
        int parts = (int) Math.min(costs.methods().size(), Math.ceil(costs.bodies() / bodies));
        return parts < 2 ? List.of(unit) : ClassSplitter.cut(unit, costs, parts);
    }

    private static double score(List<EstimatedUnit> units, int workers) {
        return predicted(units, workers)
                + 0.1 * units.stream().mapToLong(EstimatedUnit::nanos).max().orElse(0);
    }

    private static List<EstimatedUnit> split(List<EstimatedUnit> units, Map<String, MethodCosts> costs, int workers) {
        return SplitPolicy.split(
                units, unit -> Optional.ofNullable(costs.get(unit.unit().id())), workers);
    }

    private static long predicted(List<EstimatedUnit> units, int workers) {
        return LongestFirst.schedule("", units, workers).predicted().toNanos();
    }

    private static Slice slice(EstimatedUnit part) {
        return java.util.Objects.requireNonNull(part.unit().slice());
    }

    private static EstimatedUnit whole(String id, MethodCosts costs) {
        return Units.unit(id, (costs.setUp() + costs.bodies()) / MILLI);
    }

    private static MethodCosts equal(int methods, long millis, long setUp) {
        SortedMap<String, Long> times = new TreeMap<>();
        for (int i = 0; i < methods; i++) {
            times.put("m" + i, millis * MILLI);
        }
        return new MethodCosts(setUp * MILLI, times, 0);
    }

    private static MethodCosts costs(Random random, int methods, int mostMillis) {
        SortedMap<String, Long> times = new TreeMap<>();
        for (int i = 0; i < methods; i++) {
            times.put("m" + i, random.nextInt(mostMillis) * MILLI);
        }
        return new MethodCosts(
                random.nextInt(mostMillis) * MILLI,
                times,
                random.nextBoolean() ? 0 : random.nextInt(mostMillis) * MILLI);
    }
}
