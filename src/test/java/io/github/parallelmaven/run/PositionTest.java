package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.fork.Dump;
import io.github.parallelmaven.model.WorkerStanding;
import io.github.parallelmaven.model.WorkerStanding.Doing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Task UNIT = new Task(0, "A", "", 1_000_000_000);
    private static final Task OTHER = new Task(0, "B", "", 2_000_000_000);
    private static final Task TEST = new Task(7, "A", "A.adds", 3_000_000_000L);

    @Test
    void aTestIsToldWithItsUnitAndAUnitBetweenItsTestsByItself() {
        Dump dump = new Dump("threads", Map.of(0, List.of("main"), 7, List.of("A.adds")));
        Standing standing = standing(List.of(UNIT, OTHER), List.of(TEST), "");

        assertThat(new Position(1, 11, standing, Optional.of(dump)).told(5_000_000_000L))
                .isEqualTo(new WorkerStanding(
                        1,
                        11,
                        List.of(
                                new Doing(
                                        "A", Duration.ofSeconds(4), "A.adds", Duration.ofSeconds(2), List.of("A.adds")),
                                new Doing("B", Duration.ofSeconds(3), "", Duration.ZERO, List.of("main"))),
                        List.of(),
                        true));
    }

    @Test
    void ofAJvmThatDoesNotAnswerIsToldWhatIsKnownWithoutIt() {
        Standing standing = standing(List.of(UNIT), List.of(TEST), "");
        WorkerStanding told = new Position(1, 11, standing, Optional.empty()).told(5_000_000_000L);

        assertThat(told.answered()).isFalse();
        assertThat(told.doing())
                .singleElement()
                .satisfies(doing -> assertThat(doing.stack()).isEmpty());
    }

    @Test
    void theLastLinesAreTold() {
        Standing standing = standing(List.of(), List.of(), "0\n1\n2\n\n3\n4\n5\n6\n7\n8\n9\n10\n \n11");
        assertThat(new Position(1, 11, standing, Optional.empty()).told(0).printed())
                .containsExactly("2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    }

    private static Standing standing(List<Task> units, List<Task> tests, String printed) {
        return new Standing(true, OptionalLong.empty(), 0, units, tests, printed);
    }
}
