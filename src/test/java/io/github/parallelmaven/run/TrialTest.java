package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Observation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrialTest {

    /** A letter is an execution, the first one the oldest: P or L for one that passed, p or l for one that did not. */
    @ParameterizedTest
    @CsvSource({
        "P, false",
        "PL, false",
        "PLLp, false",
        // It has never passed there.
        "Pl, true",
        "PlP, true",
        "PlPPPP, true",
        "l, true",
        // It fails everywhere.
        "pl, false",
        "Plp, false",
        "PlpP, false",
        // It has passed there, and is broken once.
        "PLl, false",
        "PLlL, false",
        // Twice: does it pass elsewhere?
        "PLll, true",
        "PLLLLLll, true",
        "PLllp, false",
        // It was mended meanwhile, which the next run will show.
        "PLllP, false",
        "PLllPL, false",
        // It was not.
        "PLllPl, true",
        "PLllPlP, true",
        "PLllPlPP, true",
        // What proved it is forgotten.
        "LllPPPPPPPP, true",
        "PLllPlL, false"
    })
    void whoIsToBlame(String executions, boolean other) {
        List<Observation> usual = new ArrayList<>();
        List<Observation> tried = new ArrayList<>();
        for (int i = 0; i < executions.length(); i++) {
            char letter = executions.charAt(i);
            List<Observation> kind = Character.toUpperCase(letter) == 'P' ? usual : tried;
            kind.add(new Observation(
                    "example.CTest",
                    i,
                    Duration.ofMillis(1),
                    Character.isUpperCase(letter),
                    "linux-java17-2cpu-local"));
        }
        assertThat(new Trial(usual, tried).isToBlame()).isEqualTo(other);
    }
}
