package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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
        assertThat(HistoryFormat.read(new ByteArrayInputStream(bytes(history)))).isEqualTo(history);
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
    void whatWasDearerThanAllSinceIsKept() {
        History history = LongStream.rangeClosed(1, 30)
                .mapToObj(at -> measured(at, at == 3 ? 60 : at == 7 ? 40 : 4 + at / 10))
                .map(seen -> History.of("m", List.of(seen)))
                .reduce(History.empty(), History::merge);

        assertThat(history.of("m"))
                .containsSubsequence(measured(3, 60), measured(7, 40), measured(23, 6), measured(30, 7))
                .hasSize(10);
    }

    @Test
    void whatIsShortIsNotDear() {
        History history = LongStream.rangeClosed(1, 30)
                .mapToObj(at -> measured(at, at == 3 ? 2 : 1))
                .map(seen -> History.of("m", List.of(seen)))
                .reduce(History.empty(), History::merge);

        assertThat(history.of("m")).hasSize(History.KEPT);
    }

    private static Observation measured(long at, long cpuSeconds) {
        return new Observation(
                "A",
                at,
                Duration.ofSeconds(20),
                Duration.ZERO,
                true,
                "ci",
                Shape.UNKNOWN,
                Duration.ofSeconds(cpuSeconds));
    }

    @Test
    void failuresDoNotPushOutWhatWasCleanBefore() {
        List<Observation> clean = LongStream.rangeClosed(1, 3)
                .mapToObj(at -> new Observation("A", at, Duration.ofMillis(5), true, "ci"))
                .toList();
        List<Observation> failed = LongStream.rangeClosed(4, 20)
                .mapToObj(at -> new Observation("A", at, Duration.ofMillis(1), false, "ci"))
                .toList();

        assertThat(History.of("m", failed).merge(History.of("m", clean)).of("m"))
                .containsAll(clean)
                .containsAll(failed.subList(15, 17))
                .hasSize(5);
    }

    @Test
    void whatNobodyHasSeenForLongIsForgotten() {
        Observation old = new Observation("Gone", 0, Duration.ofMillis(5), true, "ci");
        Observation young = new Observation("A", Duration.ofDays(401).toMillis(), Duration.ofMillis(5), true, "ci");

        History history = History.of("m", List.of(young)).merge(History.of("m", List.of(old)));

        assertThat(history.of("m")).containsExactly(young);
        assertThat(history.merge(History.of("n", List.of(old))).of("n")).containsExactly(old);
    }

    @Test
    void theFirstVersionOfTheFileIsStillRead() throws IOException {
        ByteArrayInputStream old =
                new ByteArrayInputStream(gzip("parallel-history 1\nm\tA\tci\t5\t7123456\t+\nm\tA\tci\t6\t9000\t-\n"));

        assertThat(HistoryFormat.read(old).of("m"))
                .containsExactly(
                        new Observation("A", 5, Duration.ofNanos(7_123_000), true, "ci"),
                        new Observation("A", 6, Duration.ofNanos(9_000), false, "ci"));
    }

    @Test
    void theSecondVersionOfTheFileIsStillRead() throws IOException {
        ByteArrayInputStream old =
                new ByteArrayInputStream(gzip("parallel-history 2\nm\tA\tci\t5\t7123\t23\t+\t3\t4096\n"));

        assertThat(HistoryFormat.read(old).of("m"))
                .containsExactly(new Observation(
                        "A", 5, Duration.ofNanos(7_123_000), Duration.ofNanos(23_000), true, "ci", new Shape(3, 4096)));
    }

    @Test
    void theThirdVersionOfTheFileIsStillRead() throws IOException {
        ByteArrayInputStream old = new ByteArrayInputStream(
                gzip("parallel-history 3\nm\tA\tci\t5\t7123\t23\t+\t3\t4096\t9000\nm\tB\tci\t5\t1\t0\t+\t3\t4096\t\n"));

        assertThat(HistoryFormat.read(old).of("m"))
                .extracting(Observation::cpu, Observation::warm)
                .containsExactly(tuple(Duration.ofMillis(9), false), tuple(null, false));
    }

    @Test
    void theFourthVersionOfTheFileIsStillRead() throws IOException {
        ByteArrayInputStream old =
                new ByteArrayInputStream(gzip("parallel-history 4\nm\tA\tci\t5\t7123\t23\t+\t3\t4096\t9000\t+\n"));

        assertThat(HistoryFormat.read(old).of("m"))
                .extracting(Observation::cpu, Observation::warm)
                .containsExactly(tuple(Duration.ofMillis(9), true));
    }

    @Property(tries = 200)
    void whereverAFileIsTornThatIsKnown(@ForAll @IntRange(min = 1, max = 6) int modules, @ForAll Random random)
            throws IOException {
        History history = History.empty();
        for (int module = 0; module < modules; module++) {
            Observation one = new Observation("x.ATest", module, Duration.ofMillis(9), true, "ci");
            history = history.merge(History.of("m" + module, List.of(one)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HistoryFormat.write(history, out);
        byte[] whole = out.toByteArray();
        assertThat(HistoryFormat.read(new ByteArrayInputStream(whole))).isEqualTo(history);
        byte[] torn = Arrays.copyOf(whole, random.nextInt(whole.length));
        assertThatThrownBy(() -> HistoryFormat.read(new ByteArrayInputStream(torn)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFileThatEndsAfterAModuleIsTornToo() throws IOException {
        byte[] head = gzip("parallel-history 5\n2\n");
        byte[] module = gzip("m\tA\tci\t5\t7123\t23\t+\t3\t4096\t9000\t+\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(head);
        out.write(module);
        assertThatThrownBy(() -> HistoryFormat.read(new ByteArrayInputStream(out.toByteArray())))
                .hasMessageContaining("1 modules instead of 2");
    }

    @Test
    void theProcessorTimeIsKeptWhereItWasMeasured() throws IOException {
        Observation measured = new Observation(
                "A", 5, Duration.ofMillis(7), Duration.ZERO, true, "ci", Shape.UNKNOWN, Duration.ofMillis(20));
        Observation unmeasured = new Observation("B", 5, Duration.ofMillis(7), true, "ci");
        Observation warm = new Observation(
                "C", 5, Duration.ofMillis(7), Duration.ZERO, true, "ci", Shape.UNKNOWN, Duration.ofMillis(9), true);
        History history = History.of("m", List.of(measured, unmeasured, warm));

        assertThat(HistoryFormat.read(new ByteArrayInputStream(bytes(history)))).isEqualTo(history);
    }

    @Property(tries = 100)
    void equalContentHasEqualBytes(@ForAll("histories") History a, @ForAll("histories") History b) throws IOException {
        assertThat(bytes(b.merge(a))).isEqualTo(bytes(a.merge(b)));
    }

    @Test
    void tenThousandClassesTakeLittleRoom() throws IOException {
        Random random = new Random(1);
        List<Observation> observations = new ArrayList<>();
        for (int unit = 0; unit < 10_000; unit++) {
            String id = "org.example.part" + unit % 37 + ".Sample" + unit + "Test";
            long nanos = (long) (Math.exp(random.nextGaussian()) * 50_000_000);
            for (int run = 0; run < History.KEPT; run++) {
                long noisy = (long) (nanos * Math.exp(random.nextGaussian() / 10));
                Shape shape = new Shape(1 + unit % 17, 2000 + unit * 31L % 9000);
                observations.add(new Observation(
                        id,
                        1_700_000_000_000L + run * 3_600_123L,
                        Duration.ofNanos(noisy),
                        Duration.ofNanos(noisy / 9),
                        true,
                        "linux-java17-2cpu-ci",
                        shape,
                        Duration.ofMillis(noisy / 10_000_000 * 10)));
            }
        }

        assertThat(bytes(History.of("org.example:app#default-test", observations)).length)
                .isLessThan(1_500_000);
    }

    private static byte[] bytes(History history) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HistoryFormat.write(history, bytes);
        return bytes.toByteArray();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void modulesAreKeptApart() {
        Observation observation = new Observation("A", 1, Duration.ZERO, true, "ci");

        assertThat(History.of("m", List.of(observation)).of("n")).isEmpty();
    }

    @Provide
    Arbitrary<History> histories() {
        Arbitrary<String> texts = Arbitraries.of("A", "B\tC", "x\\t", "\n\r\\", "");
        Arbitrary<Duration> durations = Arbitraries.longs().between(0, 3000).map(Duration::ofNanos);
        // Days, so that some observations are so old that they are forgotten.
        Arbitrary<Observation> observations = Combinators.combine(
                        texts,
                        Arbitraries.longs().between(0, 500).map(day -> day * 86_400_000),
                        durations,
                        durations,
                        Arbitraries.of(true, false),
                        Arbitraries.of("ci", "lo\tcal"),
                        Arbitraries.of(Shape.UNKNOWN, new Shape(3, 5000)),
                        Arbitraries.longs()
                                .between(0, 8)
                                .map(Duration::ofSeconds)
                                .injectNull(0.3))
                .as(Observation::new);
        return Combinators.combine(
                        texts,
                        observations.list().ofMaxSize(60),
                        texts,
                        observations.list().ofMaxSize(60))
                .as((m, ofM, n, ofN) -> History.of(m, ofM).merge(History.of(n, ofN)));
    }
}
