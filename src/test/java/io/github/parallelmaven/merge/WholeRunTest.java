package io.github.parallelmaven.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.model.Counts;
import io.github.parallelmaven.model.Portion;
import io.github.parallelmaven.model.UnitResult.Fate;
import io.github.parallelmaven.report.json.ClassRecord;
import io.github.parallelmaven.report.json.RunRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WholeRunTest {

    private static final String PLAN = "a".repeat(64);
    private static final String OTHER_PLAN = "b".repeat(64);
    private static final List<List<String>> DEALT = List.of(List.of("x.A", "x.B"), List.of("x.C"), List.of());

    @Test
    void everyShardOnceIsAWholeRun() {
        WholeRun run = judged(part(1, "x.A", "x.B"), part(3), part(2, "x.C"));

        assertThat(run.complaints()).isEmpty();
        assertThat(run.counts()).isEqualTo(new Counts(3, 0, 0, 0, 0));
        assertThat(run.record(List.of()).classes().stream().map(ClassRecord::name))
                .containsExactly("x.A", "x.B", "x.C");
    }

    @Test
    void classThatThePlanDoesNotKnowMayRunOnce() {
        assertThat(judged(part(1, "x.A", "x.B"), part(2, "x.C"), part(3, "x.New"))
                        .complaints())
                .isEmpty();
        assertThat(judged(part(1, "x.A", "x.B", "x.New"), part(2, "x.C"), part(3, "x.New"))
                        .complaints())
                .containsExactly("x.New ran 2 times: in shard 1 of 3, shard 3 of 3.");
    }

    @Test
    void missingShardIsNamedWithItsClasses() {
        assertThat(judged(part(2, "x.C"), part(3)).complaints())
                .containsExactly("Shard 1 of 3 is missing, and with it x.A, x.B.");
        assertThat(judged(part(1, "x.A", "x.B"), part(2, "x.C")).complaints())
                .containsExactly("Shard 3 of 3 is missing.");
    }

    @Test
    void shardThatRanTwiceIsNamedWithBothPlaces() {
        assertThat(judged(part(1, "x.A", "x.B"), part(2, "x.C"), part(3), at("again", part(2, "x.C")))
                        .complaints())
                .containsExactly(
                        "Shard 2 of 3 has several results: again, shard2.",
                        "x.C ran 2 times: in shard 2 of 3, shard 2 of 3.");
    }

    @Test
    void differentPlansAreNamedWithTheirShards() {
        ShardResult other = part(OTHER_PLAN, 2, Fate.RAN, List.of(), "x.C");

        assertThat(judged(part(1, "x.A", "x.B"), other, part(3)).complaints())
                .containsExactly("The plans differ: aaaaaaaaaaaa in shard 1 of 3, shard 3 of 3;"
                        + " bbbbbbbbbbbb in shard 2 of 3.");
    }

    @Test
    void plannedClassThatRanNowhereIsNamed() {
        assertThat(judged(part(1, "x.A"), part(2, "x.C"), part(3)).complaints())
                .containsExactly("Planned and run nowhere: x.B.");
    }

    @Test
    void lostAndSkippedClassesAndBrokenRunsAreNamed() {
        ShardResult lost = part(PLAN, 2, Fate.LOST, List.of(), "x.C");
        ShardResult broken = part(PLAN, 3, Fate.RAN, List.of("A JVM died."));

        assertThat(judged(part(1, "x.A", "x.B"), lost, broken).complaints())
                .containsExactly(
                        "x.C was not run to its end in shard 2 of 3.",
                        "shard 3 of 3 did not run to its end: A JVM died.");
    }

    @Test
    void emptyClassesAreAccountedFor() {
        assertThat(judged(part(1, "x.A", "x.B"), part(PLAN, 2, Fate.EMPTY, List.of(), "x.C"), part(3))
                        .complaints())
                .isEmpty();
    }

    @Test
    void wholeRunAmongShardsIsNoShard() {
        ShardResult whole = new ShardResult(Path.of("full"), record(null, Fate.RAN, List.of(), "x.A"));

        assertThat(judged(whole).complaints()).containsExactly("full has a run of everything instead of a shard.");
    }

    /** Take any whole run and withhold, repeat or move something: it is never called whole. */
    @Property(tries = 300)
    void anyLossOrRepetitionIsNoticed(
            @ForAll @IntRange(min = 1, max = 6) int shards,
            @ForAll @IntRange(max = 15) int classes,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<List<String>> plan = IntStream.range(0, shards)
                .<List<String>>mapToObj(i -> new ArrayList<>())
                .toList();
        IntStream.range(0, classes)
                .forEach(i -> plan.get(random.nextInt(shards)).add("x.C" + i));
        List<ShardResult> parts = new ArrayList<>(IntStream.rangeClosed(1, shards)
                .mapToObj(shard -> new ShardResult(
                        Path.of("shard" + shard),
                        record(
                                new Portion(PLAN, shard, plan),
                                Fate.RAN,
                                List.of(),
                                plan.get(shard - 1).toArray(String[]::new))))
                .toList());
        Collections.shuffle(parts, random);
        assertThat(WholeRun.of(parts).get(0).complaints()).isEmpty();

        ShardResult victim = parts.get(random.nextInt(shards));
        List<ShardResult> repeated =
                Stream.concat(parts.stream(), Stream.of(at("again", victim))).toList();
        assertThat(WholeRun.of(repeated).get(0).complaints()).isNotEmpty();
        if (shards > 1) {
            List<ShardResult> withheld =
                    parts.stream().filter(part -> part != victim).toList();
            assertThat(WholeRun.of(withheld).get(0).complaints()).isNotEmpty();
        }
    }

    private static WholeRun judged(ShardResult... parts) {
        List<WholeRun> runs = WholeRun.of(Arrays.asList(parts));
        assertThat(runs).hasSize(1);
        return runs.get(0);
    }

    private static ShardResult at(String directory, ShardResult part) {
        return new ShardResult(Path.of(directory), part.run());
    }

    private static ShardResult part(int shard, String... classes) {
        return part(PLAN, shard, Fate.RAN, List.of(), classes);
    }

    private static ShardResult part(String plan, int shard, Fate fate, List<String> faults, String... classes) {
        return new ShardResult(
                Path.of("shard" + shard), record(new Portion(plan, shard, DEALT), fate, faults, classes));
    }

    private static RunRecord record(Portion portion, Fate fate, List<String> faults, String... classes) {
        Counts one = new Counts(1, 0, 0, 0, 0);
        return new RunRecord(
                "g:a#default-test",
                portion,
                "2026-01-01T00:00:00Z",
                10,
                9,
                8,
                "balanced",
                2,
                new Counts(classes.length, 0, 0, 0, 0),
                Stream.of(classes)
                        .map(name -> new ClassRecord(name, fate, 5, one, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                faults,
                List.of());
    }
}
