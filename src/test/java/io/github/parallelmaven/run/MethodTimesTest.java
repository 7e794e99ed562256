package io.github.parallelmaven.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.Observation;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.CapturedText;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MethodTimesTest {

    private static final Duration EACH = Duration.ofMillis(10);

    @Test
    void invocationsOfAMethodAreOne() {
        assertThat(seen("one", "two(int)[1]", "two(int)[2]", "three[0]").toString())
                .isEqualTo("{x.ATest#one=10, x.ATest#three=10, x.ATest#two=20}");
    }

    @Test
    void namesOfOtherLanguagesAreNames() {
        assertThat(seen("adds two items", "isn't empty - yet", "adds #a and #b(int, int)[1]"))
                .containsOnlyKeys("x.ATest#adds two items", "x.ATest#isn't empty - yet", "x.ATest#adds #a and #b");
    }

    @Test
    void whatHasNoNameIsOfTheRest() {
        assertThat(seen("[1] first", "(second)")).isEqualTo(Map.of("x.ATest#*", 20L));
    }

    private static Map<String, Long> seen(String... names) {
        List<Attempt> attempts =
                Arrays.stream(names).map(MethodTimesTest::attempt).toList();
        ClassResult suite = new ClassResult("x.ATest", 1, Instant.EPOCH, EACH, attempts, Map.of(), null);
        TestUnit unit = new TestUnit("x.ATest", List.of(new TestClass("x.ATest", null, 0, 1)));
        UnitResult result = new UnitResult(unit, 1, UnitResult.Fate.RAN, Instant.EPOCH, EACH, List.of(suite));
        return MethodTimes.of(result, 1, "ci")
                .collect(Collectors.toMap(
                        Observation::unit, one -> one.duration().toMillis(), Long::sum, TreeMap::new));
    }

    private static Attempt attempt(String name) {
        return new Attempt(
                new TestCase("x.ATest", "x.ATest", name, null),
                1,
                Outcome.PASSED,
                Instant.EPOCH,
                EACH,
                null,
                null,
                CapturedText.EMPTY,
                CapturedText.EMPTY);
    }
}
