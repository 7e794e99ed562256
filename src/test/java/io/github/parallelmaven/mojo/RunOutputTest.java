package io.github.parallelmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunOutputTest {

    @TempDir
    Path reports;

    @Test
    void whatAnEarlierRunLeftIsGoneBeforeTheNextOneBegins() throws IOException {
        Path record = Files.writeString(reports.resolve("parallel-run.json"), "{}");
        Path observations = Files.writeString(reports.resolve("parallel-history.gz"), "");
        Path others = Files.writeString(reports.resolve("parallel-run-slow.json"), "{}");

        new RunOutput(reports, "g:a#default-test", Pictures.NONE, Steps.untimed()).clear();

        assertThat(record).doesNotExist();
        assertThat(observations).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void whereNothingIsThereNothingHappens() {
        new RunOutput(reports.resolve("none"), "g:a#default-test", Pictures.NONE, Steps.untimed()).clear();
        assertThat(reports.resolve("none")).doesNotExist();
    }

    @Test
    void anOldResultThatCannotBeTakenAwayIsToldBeforeAnybodyTakesItForTheNewOne() throws IOException {
        Files.createDirectories(reports.resolve("parallel-run.json/inside"));
        assertThatThrownBy(() -> new RunOutput(reports, "g:a#default-test", Pictures.NONE, Steps.untimed()).clear())
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining(reports.toString());
    }
}
