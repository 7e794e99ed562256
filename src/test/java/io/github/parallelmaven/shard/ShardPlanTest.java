package io.github.parallelmaven.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.selection.SelectionRequest;
import io.github.parallelmaven.selection.TestFilter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShardPlanTest {

    private static final List<String> USUAL = List.of("**/*Test.java", "!**/*$*");

    @TempDir
    Path directory;

    @Test
    void filesAreWhatTheyHaveAlwaysBeen() throws IOException {
        PlanFile.write(plan(unit("x.ATest", 2), unit("x.BTest", 1), unit("x.CTest", 2)), directory);

        assertThat(directory.resolve("shard_0.txt"))
                .hasContent("x/BTest.java\n!%regex[(?!(?:x[/\\\\]BTest)(?:\\$.*)?\\.class$).*]\n");
        assertThat(directory.resolve("shard_1.txt")).hasContent("**/*Test.java\n!**/*$*\n!x/BTest.java\n");
        assertThat(Files.readString(directory.resolve("plan.json")))
                .isEqualTo("""
                {
                  "format": "parallel-shard-plan",
                  "version": 1,
                  "digest": "%s",
                  "plan": {
                    "module": "g:a#default-test",
                    "strategy": "balanced",
                    "shards": 2,
                    "patterns": [
                      "**/*Test.java",
                      "!**/*$*"
                    ],
                    "units": [
                      {
                        "id": "x.ATest",
                        "classes": [
                          "x.ATest"
                        ],
                        "micros": 7,
                        "measured": true,
                        "shard": 2
                      },
                      {
                        "id": "x.BTest",
                        "classes": [
                          "x.BTest"
                        ],
                        "micros": 7,
                        "measured": true,
                        "shard": 1
                      },
                      {
                        "id": "x.CTest",
                        "classes": [
                          "x.CTest"
                        ],
                        "micros": 7,
                        "measured": true,
                        "shard": 2
                      }
                    ]
                  }
                }
                """.formatted("9e7f6767e147bb44af92f72c4aed66238dd0f5ad8f5f0586414c82ff5e7cb468"));
    }

    @Test
    void planComesBackAsItWas() {
        ShardPlan plan = plan(unit("x.ATest", 1), unit("x.BTest", 2));

        PlanFile.write(plan, directory);

        assertThat(PlanFile.read(directory)).isEqualTo(plan);
        assertThat(PlanFile.read(directory.resolve("plan.json"))).isEqualTo(plan);
    }

    @Test
    void shardsOfAnOlderPlanAreTakenAway() throws IOException {
        Files.writeString(directory.resolve("shard_7.txt"), "x/Old.java\n");
        Files.writeString(directory.resolve("shard_notes.txt"), "mine\n");

        PlanFile.write(plan(unit("x.ATest", 1)), directory);

        assertThat(directory.resolve("shard_7.txt")).doesNotExist();
        assertThat(directory.resolve("shard_notes.txt")).exists();
    }

    @Test
    void changedPlanIsRefused() throws IOException {
        PlanFile.write(plan(unit("x.ATest", 1), unit("x.BTest", 2)), directory);
        Path file = directory.resolve("plan.json");
        Files.writeString(file, Files.readString(file).replace("\"shard\": 1", "\"shard\": 2"));

        refused(() -> PlanFile.read(file), "it was changed after it had been sealed");
    }

    @Test
    void otherFilesAreNoPlans() throws IOException {
        Path file = directory.resolve("plan.json");
        for (String text : List.of("", "{}", "[1]", "shards")) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> PlanFile.read(file)).isInstanceOf(ParallelException.class);
        }
        Files.writeString(file, "{\"format\": \"parallel-shard-plan\", \"version\": 2}");
        refused(() -> PlanFile.read(file), "format version 1");
        refused(() -> PlanFile.read(directory.resolve("none.json")), "it cannot be read");
    }

    @Test
    void planForSomethingElseIsRefused() {
        ShardPlan plan = plan(unit("x.ATest", 1), unit("x.BTest", 2));
        PlanCheck check = new PlanCheck(plan);
        List<TestUnit> both = List.of(found("x.ATest"), found("x.BTest"));
        Path file = Path.of("plan.json");

        check.demandFit(file, new ShardNumber(1, 2), "g:a#default-test", both);
        refused(() -> check.demandFit(file, new ShardNumber(1, 3), "g:a#default-test", both), "it has 2 shards");
        refused(
                () -> check.demandFit(file, new ShardNumber(1, 2), "g:b#default-test", both),
                "it is for g:a#default-test");
        refused(
                () -> check.demandFit(file, new ShardNumber(1, 2), "g:a#default-test", List.of(found("x.ATest"))),
                "not selected here: x.BTest");
    }

    @Test
    void unknownClassRunsInTheLastShardAlone() {
        PlanCheck check = new PlanCheck(plan(unit("x.ATest", 1), unit("x.BTest", 2)));
        List<TestUnit> found = List.of(found("x.NewTest"), found("x.ATest"), found("x.BTest"));

        assertThat(check.share(1, found)).containsExactly(found("x.ATest"));
        assertThat(check.share(2, found)).containsExactly(found("x.NewTest"), found("x.BTest"));
    }

    /** Each class in one shard, for what Surefire makes of the files, whether or not the POM configures includes. */
    @Property(tries = 200)
    void everyClassIsSelectedByOneFile(
            @ForAll @IntRange(max = 12) int classes,
            @ForAll @IntRange(min = 1, max = 5) int shards,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<PlannedUnit> units = IntStream.range(0, classes)
                .mapToObj(i -> unit("p" + i % 3 + ".C" + i + "Test", 1 + random.nextInt(shards)))
                .toList();
        ShardPlan plan = new ShardPlan("g:a#default-test", "balanced", shards, USUAL, units);
        Stream.concat(units.stream().map(PlannedUnit::id), Stream.of("p0.NewTest", "NewTest"))
                .forEach(name -> {
                    assertThat(selecting(plan, name, List.of())).hasSize(1);
                    assertThat(selecting(plan, name, List.of("**/*Test.java"))).hasSize(1);
                });
        assertThat(selecting(plan, "p0.Helper", List.of())).isEmpty();
    }

    @Property(tries = 100)
    void sealDoesNotDependOnTheOrderOfUnits(@ForAll @IntRange(max = 12) int classes, @ForAll long seed) {
        List<PlannedUnit> units = new ArrayList<>(
                IntStream.range(0, classes).mapToObj(i -> unit("x.C" + i, 1)).toList());
        String digest = plan(units.toArray(PlannedUnit[]::new)).digest();
        Collections.shuffle(units, new Random(seed));

        assertThat(plan(units.toArray(PlannedUnit[]::new)).digest()).isEqualTo(digest);
    }

    @Test
    void sealCoversEverything() {
        PlannedUnit unit = unit("x.ATest", 1);
        ShardPlan plan = new ShardPlan("m", "balanced", 2, USUAL, List.of(unit));
        Stream<ShardPlan> others = Stream.of(
                new ShardPlan("n", "balanced", 2, USUAL, List.of(unit)),
                new ShardPlan("m", "by_file", 2, USUAL, List.of(unit)),
                new ShardPlan("m", "balanced", 3, USUAL, List.of(unit)),
                new ShardPlan("m", "balanced", 2, List.of(), List.of(unit)),
                new ShardPlan("m", "balanced", 2, USUAL, List.of()),
                new ShardPlan("m", "balanced", 2, USUAL, List.of(unit("x.BTest", 1))),
                new ShardPlan("m", "balanced", 2, USUAL, List.of(unit("x.ATest", 2))),
                new ShardPlan(
                        "m", "balanced", 2, USUAL, List.of(new PlannedUnit("x.ATest", unit.classes(), 8, true, 1))),
                new ShardPlan(
                        "m", "balanced", 2, USUAL, List.of(new PlannedUnit("x.ATest", unit.classes(), 7, false, 1))),
                new ShardPlan(
                        "m",
                        "balanced",
                        2,
                        USUAL,
                        List.of(new PlannedUnit("x.ATest", List.of("x.BTest"), 7, true, 1))));

        assertThat(Stream.concat(Stream.of(plan), others).map(ShardPlan::digest))
                .doesNotHaveDuplicates();
    }

    private static List<Integer> selecting(ShardPlan plan, String name, List<String> pom) {
        return IntStream.rangeClosed(1, plan.shards())
                .filter(shard -> {
                    List<String> lines = Stream.concat(ShardFile.lines(plan, shard).stream(), pom.stream())
                            .toList();
                    return TestFilter.of(new SelectionRequest(
                                    lines, List.of(), "", List.of(), List.of(), List.of(), List.of()))
                            .selectsClass(name.replace('.', '/') + ".class");
                })
                .boxed()
                .toList();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action, String reason) {
        assertThatThrownBy(action).isInstanceOf(ParallelException.class).hasMessageContaining(reason);
    }

    private static ShardPlan plan(PlannedUnit... units) {
        return new ShardPlan("g:a#default-test", "balanced", 2, USUAL, List.of(units));
    }

    private static PlannedUnit unit(String name, int shard) {
        return new PlannedUnit(name, List.of(name), 7, true, shard);
    }

    private static TestUnit found(String name) {
        return new TestUnit(name, List.of(new TestClass(name, null, 1, 1)));
    }
}
