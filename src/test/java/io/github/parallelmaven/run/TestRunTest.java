package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.fork.ForkSpec;
import io.github.parallelmaven.fork.JvmProfile;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.model.WorkerResult;
import io.github.parallelmaven.problem.ParallelException;
import io.github.parallelmaven.selection.SelectionRequest;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs with real JVMs, on the classes of the samples package. */
class TestRunTest {

    @TempDir
    Path scratch;

    private SlotNumbers slots = SlotNumbers.unshared();
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private int javaMajor = Runtime.version().feature();
    private String workers = "2";

    @Test
    void everyOutcomeIsReportedOnce() {
        RunResult result = run("", "Passing", "Failing", "NoTests");

        assertThat(outcomes(result))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Passing.plain", Outcome.PASSED),
                        Map.entry("Passing.parameterized(int)[1]", Outcome.PASSED),
                        Map.entry("Passing.parameterized(int)[2]", Outcome.PASSED),
                        Map.entry("Passing.knowsItsWorker", Outcome.PASSED),
                        Map.entry("Passing$Inner.nested", Outcome.PASSED),
                        Map.entry("Failing.fails", Outcome.FAILED),
                        Map.entry("Failing.errs", Outcome.ERRORED),
                        Map.entry("Failing.disabled", Outcome.SKIPPED),
                        Map.entry("Failing.assumes", Outcome.SKIPPED)));
        assertThat(result.faults()).isEmpty();
        assertThat(fates(result)).containsEntry("NoTests", UnitResult.Fate.EMPTY);
    }

    @Test
    void aTestThatExitsIsAnErrorAndTheOthersRun() {
        RunResult result = run("", "Exiting", "Passing");

        assertThat(outcomes(result))
                .containsEntry("Exiting.a_before", Outcome.PASSED)
                .containsEntry("Exiting.b_exits", Outcome.CRASHED)
                .containsEntry("Exiting.c_after", Outcome.PASSED)
                .containsEntry("Passing.plain", Outcome.PASSED);
        assertThat(result.counts().tests()).isEqualTo(3 + 5);
        assertThat(attempt(result, "Exiting.b_exits").failure().message()).contains("exit code 3");
        assertThat(text(attempt(result, "Exiting.b_exits"))).contains("about to leave");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aClassThatKillsItsJvmTwiceIsGivenUp() {
        RunResult result = run("", "Halting", "Passing");

        assertThat(outcomes(result))
                .containsEntry("Halting.neverRuns", Outcome.ERRORED)
                .containsKey("Passing.plain");
        assertThat(attempt(result, "Halting.neverRuns").failure().message())
                .contains("exit code 7", "more than one JVM died");
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).hasSize(2).allSatisfy(f -> assertThat(f).contains("exit code 7"));
    }

    @Test
    void aFailingSetUpIsNamedAsSurefireNamesIt() {
        assertThat(outcomes(run("", "SetUpFailing")))
                .containsExactly(Map.entry("SetUpFailing.initializationError", Outcome.ERRORED));
    }

    @Test
    void aWorkerWithoutWorkIsNeitherMissedNorBlamed() {
        RunResult result = run("", "Passing");

        assertThat(result.faults()).isEmpty();
        assertThat(result.workers()).hasSize(1);
    }

    @Test
    void whatLoadsClassesAheadIsGoneBeforeTheFirstTest() {
        assertThat(outcomes(run("", "LookingForThreads"))).containsValue(Outcome.PASSED);
    }

    @Test
    void printedTextBelongsToItsTest() {
        RunResult result = run("", "Passing");
        StringWriter printed = new StringWriter();
        try {
            attempt(result, "Passing.plain").stdout().copyTo(printed);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        assertThat(printed).hasToString("printed by plain" + System.lineSeparator());
    }

    @Test
    void methodsAreSelectedByTheUsersPatterns() {
        SelectionRequest selection = new SelectionRequest(
                List.of(), List.of(), "Passing*#pl*+nested", List.of(), List.of(), List.of(), List.of());
        assertThat(outcomes(run("", selection))).containsOnlyKeys("Passing.plain", "Passing$Inner.nested");
    }

    @Test
    void aRefusedOptionIsToldInTheJvmsOwnWords() {
        assertThatThrownBy(() -> run("-XX:NoSuchOption", "Passing"))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("NoSuchOption")
                .hasMessageContaining("exit code 1");
    }

    @Test
    void workerWithoutAUnitIsNoFault() {
        assertThat(run("", "SetUpFailing").faults()).isEmpty();
    }

    @Test
    void anEngineThatFailsAfterItsTestsIsAResultOfItsOwn() {
        RunResult result = run("", "LeavingResource", "Passing");

        assertThat(outcomes(result))
                .containsEntry("LeavingResource.passes", Outcome.PASSED)
                .containsEntry("JUnit Jupiter.JUnit Jupiter", Outcome.ERRORED)
                .containsEntry("Passing.plain", Outcome.PASSED);
        assertThat(attempt(result, "JUnit Jupiter.JUnit Jupiter").test().suite())
                .isEqualTo("JUnit Jupiter");
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aClassThatItsEngineRefusesFailsAlone() {
        RunResult result = run("", "Misdeclared", "Passing", "Failing", "NoTests");

        assertThat(outcomes(result))
                .containsEntry("Misdeclared.initializationError", Outcome.ERRORED)
                .doesNotContainKey("Misdeclared.neverRuns")
                .containsEntry("Passing.plain", Outcome.PASSED)
                .containsEntry("Failing.fails", Outcome.FAILED);
        assertThat(fates(result)).containsEntry("NoTests", UnitResult.Fate.EMPTY);
        assertThat(result.counts().tests()).isEqualTo(1 + 5 + 4);
    }

    @Test
    void whatADiscoveryPrintsBelongsToTheNextTest() {
        assertThat(attempt(run("", "Warned"), "Warned.passes").stderr().tail(10_000))
                .contains("isPrivate");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void jvmThatCannotBeReplacedEndsTheRunWithItsResults() throws IOException {
        java = onlyOnce();
        workers = "1";

        RunResult result = run("", "Exiting");

        assertThat(outcomes(result))
                .containsEntry("Exiting.a_before", Outcome.PASSED)
                .containsEntry("Exiting.b_exits", Outcome.CRASHED)
                .doesNotContainKey("Exiting.c_after");
        assertThat(result.stopped()).contains("did not start", "not twice");
        assertThat(result.lost()).hasSize(1);
    }

    @Test
    void classPathInAManifestReachesTheTestsAsTheirOwn() throws IOException {
        javaMajor = 8;
        scratch = Files.createDirectory(scratch.resolve(canName("ü") ? "a b & ü #%" : "a b & #%"));
        Path sample = Path.of("io/github/parallelmaven/samples/ClassPathReading.class");
        Path copy = scratch.resolve("test classes").resolve(sample);
        Files.createDirectories(copy.getParent());
        Files.copy(Path.of("target/test-classes").resolve(sample), copy);

        RunResult result = run("", "ClassPathReading");

        assertThat(outcomes(result)).hasSize(3).containsValues(Outcome.PASSED).doesNotContainValue(Outcome.FAILED);
    }

    @Test
    void workersBeyondTheBoundOfTheBuildWait() throws InterruptedException {
        BitSet taken = new BitSet();
        SlotNumbers others = new SlotNumbers(taken, 2);
        others.acquire();
        slots = new SlotNumbers(taken, 2);

        RunResult result = run("", "Passing", "Failing", "NoTests");

        assertThat(result.workers()).extracting(WorkerResult::forks).contains(1).doesNotContain(2);
        assertThat(result.counts().tests()).isEqualTo(9);
        assertThat(taken).isEqualTo(BitSet.valueOf(new long[] {2}));
    }

    /** A JVM that starts a single time. */
    private Path onlyOnce() throws IOException {
        Path script = scratch.resolve("java-once");
        Files.writeString(
                script,
                "#!/bin/sh\nmkdir '%s' 2> /dev/null || { echo not twice >&2; exit 1; }\nexec '%s' \"$@\"\n"
                        .formatted(scratch.resolve("started"), java));
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private static boolean canName(String text) {
        return Charset.forName(System.getProperty("sun.jnu.encoding"))
                .newEncoder()
                .canEncode(text);
    }

    private RunResult run(String argLine, String... samples) {
        List<String> includes = Stream.of(samples)
                .map(s -> "io/github/parallelmaven/samples/" + s + ".class")
                .toList();
        return run(argLine, new SelectionRequest(includes, List.of(), "", List.of(), List.of(), List.of(), List.of()));
    }

    private RunResult run(String argLine, SelectionRequest selection) {
        String inherited = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Path> classPath = Stream.concat(
                        Stream.of(scratch.resolve("test classes")),
                        Stream.of(inherited.split(File.pathSeparator)).map(Path::of))
                .toList();
        ForkSpec fork = new ForkSpec(
                java,
                javaMajor,
                classPath,
                List.of(),
                argLine,
                Map.of(),
                Set.of(),
                Map.of("only.for", "tests"),
                scratch,
                scratch.resolve("parallel"),
                true,
                null,
                null,
                JvmProfile.PLAIN,
                false);
        RunOptions options = new RunOptions(
                workers,
                "balanced",
                Granularity.CLASS,
                Map.of(),
                List.of(),
                false,
                true,
                null,
                0,
                true,
                Recycling.NONE,
                5,
                FailureOptions.NONE,
                VerdictOptions.NONE,
                new Supervision(TimeLimits.NONE, scratch.resolve("dumps")),
                Shutdown.EXIT,
                LeakWatch.SUMMARY);
        RunRequest request = new RunRequest(
                "test",
                Path.of("target/test-classes"),
                List.of(),
                selection,
                fork,
                scratch.resolve("history"),
                null,
                options);
        return new TestRun(
                        request,
                        BuiltIns.tools(request, scratch.resolve("observed"), w -> {})
                                .numberedBy(slots),
                        List.of())
                .execute();
    }

    private static Map<String, Outcome> outcomes(RunResult result) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        attempts(result)
                .forEach(a -> assertThat(outcomes.put(shortName(a), a.outcome()))
                        .as("reported once: " + shortName(a))
                        .isIn(null, Outcome.CRASHED));
        return outcomes;
    }

    private static Map<String, UnitResult.Fate> fates(RunResult result) {
        Map<String, UnitResult.Fate> fates = new TreeMap<>();
        result.units().forEach(u -> fates.put(u.unit().id().replaceAll(".*\\.", ""), u.fate()));
        return fates;
    }

    private static Attempt attempt(RunResult result, String name) {
        return attempts(result)
                .filter(a -> shortName(a).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Attempt attempt) {
        return attempt.stderr().tail(1000) + attempt.failure().stackTrace();
    }

    private static Stream<Attempt> attempts(RunResult result) {
        return result.units().stream().flatMap(u -> u.classes().stream()).flatMap(c -> c.attempts().stream());
    }

    private static String shortName(Attempt attempt) {
        return attempt.test().label().replace("io.github.parallelmaven.samples.", "");
    }
}
