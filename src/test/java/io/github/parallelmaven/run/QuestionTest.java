package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.model.WorkerStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run is asked how it stands, with real JVMs. */
class QuestionTest {

    private final List<RunEvent.Asked> answers = new ArrayList<>();

    @TempDir
    Path scratch;

    @Test
    void theAnswerTellsWhatRunsSinceWhenWhereAndWhatItPrinted() throws IOException {
        RunResult result = run(1).of("Asking");

        assertThat(SampleRun.letters(result)).containsEntry("Asking.asksAndWaitsForTheAnswer", "P");
        WorkerStanding standing = answers.get(0).workers().get(0);
        assertThat(standing.answered()).isTrue();
        assertThat(standing.printed()).containsExactly("about to ask");
        assertThat(standing.doing()).singleElement().satisfies(doing -> {
            assertThat(doing.unit()).endsWith(".samples.Asking");
            assertThat(doing.test()).endsWith(".Asking.asksAndWaitsForTheAnswer");
            assertThat(doing.testAge()).isPositive().isLessThanOrEqualTo(doing.unitAge());
            assertThat(doing.stack()).anyMatch(frame -> frame.contains("Asking.asksAndWaitsForTheAnswer"));
        });
        assertThat(Files.readString(scratch.resolve("parallel/answer.txt")))
                .contains("Worker 1 (pid " + standing.pid() + ")", "Asking.asksAndWaitsForTheAnswer", "| about to ask")
                .contains("Heap", "\"main\"");
        assertThat(answers.get(0).where()).contains("answer.txt");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJvmThatStandsStillKeepsNobodyFromAnAnswerAndGoesOnAsBefore() {
        RunResult result = run(2).of("AskingOfAStopped", "Neighbour");

        assertThat(SampleRun.letters(result)).hasSize(2).containsValues("P").doesNotContainValue("C");
        assertThat(answers.get(0).workers()).hasSize(2).anySatisfy(silent -> {
            assertThat(silent.answered()).isFalse();
            assertThat(silent.doing()).singleElement().satisfies(doing -> {
                assertThat(doing.test()).endsWith(".Neighbour.staysUntilItIsNoLongerNeeded");
                assertThat(doing.stack()).isEmpty();
            });
        });
        assertThat(answers.get(0).workers())
                .anySatisfy(asking -> assertThat(asking.answered()).isTrue());
        assertThat(result.units())
                .allSatisfy(unit -> assertThat(
                                unit.classes().get(0).attempts().get(0).stdout().tail(1 << 20))
                        .doesNotContain("Full thread dump"));
    }

    @Test
    void whatAnEarlierRunLeftUnansweredIsNoQuestion() throws IOException {
        Files.createDirectories(scratch.resolve("parallel"));
        Files.createFile(scratch.resolve("parallel/ask"));

        run(1).of("Passing");

        assertThat(answers).isEmpty();
        assertThat(scratch.resolve("parallel/ask")).doesNotExist();
    }

    private SampleRun run(int workers) {
        return SampleRun.in(scratch).on(workers).heardBy(event -> {
            if (event instanceof RunEvent.Asked asked) {
                answers.add(asked);
            }
        });
    }
}
