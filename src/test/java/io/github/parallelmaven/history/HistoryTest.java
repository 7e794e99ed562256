package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Property
    void mergingIsCommutative(@ForAll("histories") History a, @ForAll("histories") History b) {
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
    }

    @Property
    void mergingIsAssociative(
            @ForAll("histories") History a, @ForAll("histories") History b, @ForAll("histories") History c) {
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }

    @Property
    void mergingIsIdempotent(@ForAll("histories") History a, @ForAll("histories") History b) {
        assertThat(a.merge(b).merge(b)).isEqualTo(a.merge(b));
        assertThat(a.merge(History.empty())).isEqualTo(a);
    }

    @Property
    void whatIsWrittenIsRead(@ForAll("histories") History history) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HistoryFormat.write(history, bytes);

        assertThat(HistoryFormat.read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(history);
    }

    @Test
    void theYoungestOfEachUnitAndEnvironmentAreKept() {
        List<Observation> many = LongStream.rangeClosed(1, 20)
                .mapToObj(at -> new Observation("A", at, Duration.ofMillis(100 - at), true, "ci"))
                .toList();
        Observation elsewhere = new Observation("A", 0, Duration.ZERO, true, "local");
        Observation other = new Observation("B", 0, Duration.ZERO, true, "ci");

        History history = History.of("m", many).merge(History.of("m", List.of(elsewhere, other)));

        assertThat(history.of("m"))
                .containsSubsequence(many.subList(12, 20))
                .contains(elsewhere, other)
                .hasSize(10);
    }

    @Test
    void modulesAreKeptApart() {
        Observation observation = new Observation("A", 1, Duration.ZERO, true, "ci");

        assertThat(History.of("m", List.of(observation)).of("n")).isEmpty();
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<String> texts = Arbitraries.of("A", "B\tC", "x\\t", "\n\r\\", "");
        Arbitrary<Observation> observations = Combinators.combine(
                        texts,
                        Arbitraries.longs().between(0, 30),
                        Arbitraries.longs().between(0, 3).map(Duration::ofNanos),
                        Arbitraries.of(true, false),
                        Arbitraries.of("ci", "lo\tcal"))
                .as(Observation::new);
        return Combinators.combine(
                        texts,
                        observations.list().ofMaxSize(60),
                        texts,
                        observations.list().ofMaxSize(60))
                .as((m, ofM, n, ofN) -> History.of(m, ofM).merge(History.of(n, ofN)));
    }
}
