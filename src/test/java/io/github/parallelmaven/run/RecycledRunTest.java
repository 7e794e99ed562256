package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.JvmOrder;
import io.github.parallelmaven.model.RanUnit;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.report.json.OrderBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole runs whose JVMs are replaced, with real JVMs; the classes run in the order of their names. */
class RecycledRunTest {

    private static final long SOME_MEGABYTES = 90L << 20;

    private final List<RunEvent> events = new ArrayList<>();
    private final OrderBook book = new OrderBook();

    @TempDir
    Path scratch;

    @Test
    void eachJvmRunsOneClassAndEachClassRunsOnce() {
        RunResult result = run(1).withJvmPerClass().of("Divided", "Failing", "NoTests", "Passing", "Talking");

        assertThat(jvms())
                .containsExactly(List.of("Divided"), List.of("Failing"), List.of("Passing"), List.of("Talking"));
        assertThat(result.lost()).isEmpty();
        assertThat(result.faults()).isEmpty();
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void aClassWithoutTestsUsesUpNoJvm() {
        run(1).withJvmPerClass().of("NoTests", "Passing");
        assertThat(events).filteredOn(RunEvent.WorkerReady.class::isInstance).hasSize(1);
    }

    @Test
    void twoWorkersWithAJvmPerClassRunEachClassOnce() {
        RunResult result =
                run(2).withJvmPerClass().of("Divided", "Failing", "Flaky", "NoTests", "Passing", "Talking", "Tries");

        assertThat(jvms()).allSatisfy(jvm -> assertThat(jvm).hasSize(1)).hasSize(5);
        assertThat(result.units()).hasSize(7);
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void aJvmRunsNoMoreClassesThanItMay() {
        RunResult result = run(1).recycling(new Recycling(2, 0, false, true))
                .of("Divided", "Failing", "NoTests", "Passing", "SetUpFailing", "Talking");

        assertThat(jvms())
                .containsExactly(List.of("Divided", "Failing"), List.of("Passing", "SetUpFailing"), List.of("Talking"));
        assertThat(result.lost()).isEmpty();
    }

    @Test
    void withoutSpareJvmsTheSameHappens() {
        run(1).recycling(new Recycling(2, 0, false, false)).of("Divided", "Failing", "Passing");
        assertThat(jvms()).containsExactly(List.of("Divided", "Failing"), List.of("Passing"));
    }

    @Test
    void noClassMeetsWhatAnotherLeftBehind() {
        run(1).recycling(new Recycling(0, 0, true, true)).of("Divided", "Leaking", "Passing", "Talking");
        assertThat(jvms()).containsExactly(List.of("Divided", "Leaking"), List.of("Passing", "Talking"));
    }

    @Test
    void aJvmThatHoldsTooMuchIsReplaced() {
        run(1).recycling(new Recycling(0, SOME_MEGABYTES, false, false))
                .of("Divided", "Hoarding", "Passing", "Talking");
        assertThat(jvms()).containsExactly(List.of("Divided", "Hoarding"), List.of("Passing", "Talking"));
    }

    @Test
    void aJvmThatHoldsTooMuchGoesOnUntilAnotherIsThere() {
        RunResult result =
                run(1).recycling(new Recycling(0, SOME_MEGABYTES, false, true)).of("Hoarding", "Passing", "Talking");

        assertThat(SampleRun.fates(result)).hasSize(3);
        assertThat(jvms().stream().flatMap(List::stream)).containsExactly("Hoarding", "Passing", "Talking");
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void aTestIsRunAgainInTheJvmThatSawItFail() {
        RunResult result = run(1).withJvmPerClass().repeating(1).of("Flaky", "Passing");

        assertThat(SampleRun.letters(result)).containsEntry("Flaky.b_passesAtSecond", "FP");
        assertThat(events).filteredOn(RunEvent.WorkerReady.class::isInstance).hasSize(2);
    }

    @Test
    void aSpareJvmThatIsKilledIsReplacedAndHeldAgainstNobody() {
        RunResult result = run(1).withJvmPerClass().of("HuntingTheSpare", "Passing", "Talking");

        assertThat(SampleRun.letters(result))
                .containsAllEntriesOf(Map.of("HuntingTheSpare.killsIt", "P", "Passing.plain", "P"))
                .doesNotContainValue("C");
        assertThat(result.faults()).isEmpty();
        assertThat(events)
                .filteredOn(RunEvent.WorkerDied.class::isInstance)
                .singleElement()
                .asString()
                .contains("waited to follow");
        assertThat(jvms()).containsExactly(List.of("HuntingTheSpare"), List.of("Passing"), List.of("Talking"));
    }

    @Test
    void aClassThatEndsItsJvmIsResumedInTheOneThatWaits() {
        RunResult result = run(1).withJvmPerClass().of("Exiting", "Passing");

        assertThat(SampleRun.letters(result))
                .containsEntry("Passing.plain", "P")
                .containsValue("C");
        assertThat(result.lost()).isEmpty();
    }

    private SampleRun run(int workers) {
        return SampleRun.in(scratch).on(workers).heardBy(event -> {
            events.add(event);
            book.on(event);
        });
    }

    /** What each JVM ran, by simple names. */
    private List<List<String>> jvms() {
        return book.orders().stream().map(RecycledRunTest::names).toList();
    }

    private static List<String> names(JvmOrder jvm) {
        return jvm.units().stream()
                .map(RanUnit::name)
                .flatMap(name -> Stream.of(name.replaceAll(".*\\.", "")))
                .toList();
    }
}
