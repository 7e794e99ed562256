package io.github.parallelmaven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.UniqueId;

class TargetsTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void concernWhatIsAboveAndBelow(long seed) {
        Random random = new Random(seed);
        List<UniqueId> ids = ids(random, 4);
        Targets targets = new Targets(ids.stream().map(UniqueId::toString).toList());

        for (UniqueId candidate : ids(random, 40)) {
            assertThat(targets.concern(candidate))
                    .as("%s among %s", candidate, ids)
                    .isEqualTo(ids.stream().anyMatch(id -> candidate.hasPrefix(id) || id.hasPrefix(candidate)));
        }
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    private static List<UniqueId> ids(Random random, int count) {
        return Stream.generate(() -> id(random)).limit(count).toList();
    }

    private static UniqueId id(Random random) {
        UniqueId id = UniqueId.forEngine(random.nextInt(4) == 0 ? "vintage" : "jupiter");
        int depth = random.nextInt(4);
        for (int i = 0; i < depth; i++) {
            id = id.append("segment", Integer.toString(random.nextInt(3)));
        }
        return id;
    }
}
