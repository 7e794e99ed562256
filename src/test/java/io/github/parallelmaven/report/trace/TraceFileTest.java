package io.github.parallelmaven.report.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.report.SampleRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFileTest {

    @TempDir
    Path directory;

    @Test
    void traceHasWhatViewersAskFor() throws IOException {
        JsonArray events = events();

        for (JsonElement element : events) {
            JsonObject event = element.getAsJsonObject();
            assertThat(event.get("ph").getAsString()).isIn("M", "X");
            assertThat(event.get("pid").getAsInt()).isEqualTo(1);
            assertThat(event.get("name").getAsString()).isNotEmpty();
            if (event.get("ph").getAsString().equals("X")) {
                assertThat(event.get("ts").getAsLong()).isNotNegative();
                assertThat(event.get("dur").getAsLong()).isNotNegative();
            }
        }
        List<Integer> named = objects(events)
                .filter(event -> event.get("name").getAsString().equals("thread_name"))
                .map(event -> event.get("tid").getAsInt())
                .toList();
        assertThat(slices(events))
                .extracting(event -> event.get("tid").getAsInt())
                .allMatch(named::contains);
    }

    /** Viewers drop or misplace slices that overlap halfway. */
    @Test
    void slicesOfATrackFollowEachOtherOrLieInEachOther() throws IOException {
        Map<Integer, List<JsonObject>> tracks = new TreeMap<>();
        slices(events())
                .forEach(event -> tracks.computeIfAbsent(event.get("tid").getAsInt(), tid -> new ArrayList<>())
                        .add(event));
        tracks.values().forEach(own -> {
            own.sort(Comparator.comparingLong(TraceFileTest::start)
                    .thenComparing(TraceFileTest::end, Comparator.reverseOrder()));
            Deque<Long> open = new ArrayDeque<>();
            for (JsonObject slice : own) {
                while (!open.isEmpty() && open.peek() <= start(slice)) {
                    open.pop();
                }
                assertThat(open.isEmpty() || end(slice) <= open.peek())
                        .as(slice.toString())
                        .isTrue();
                open.push(end(slice));
            }
        });
    }

    @Test
    void everyTestAndJvmIsThere() throws IOException {
        List<JsonObject> slices = slices(events());

        assertThat(named(slices, "test"))
                .containsExactlyInAnyOrder(
                        "x.FailingTest.good",
                        "x.FailingTest." + SampleRuns.EVIL,
                        "x.FlakyTest.sometimes",
                        "x.FlakyTest.sometimes",
                        "x.LongTest.one",
                        "x.LongTest.two");
        assertThat(named(slices, "jvm")).hasSize(3).containsOnly("JVM start");
        assertThat(named(slices, "unit"))
                .containsExactlyInAnyOrder("x.FailingTest", "x.FlakyTest", "x.LongTest#two", "x.LongTest#*");
    }

    private JsonArray events() throws IOException {
        Path file = directory.resolve(TraceFile.name(SampleRuns.MODULE));
        assertThat(file).hasFileName("parallel-trace.json");
        TraceFile.write(
                SampleRuns.MODULE,
                SampleRuns.result(),
                SampleRuns.record().nodes().get(0),
                Steps.untimed(),
                file);
        JsonObject trace = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        assertThat(trace.get("displayTimeUnit").getAsString()).isEqualTo("ms");
        return trace.getAsJsonArray("traceEvents");
    }

    private static Stream<JsonObject> objects(JsonArray events) {
        return StreamSupport.stream(events.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static List<JsonObject> slices(JsonArray events) {
        return objects(events)
                .filter(event -> event.get("ph").getAsString().equals("X"))
                .toList();
    }

    private static List<String> named(List<JsonObject> slices, String category) {
        return slices.stream()
                .filter(slice -> slice.get("cat").getAsString().equals(category))
                .map(slice -> slice.get("name").getAsString())
                .toList();
    }

    private static long start(JsonObject slice) {
        return slice.get("ts").getAsLong();
    }

    private static long end(JsonObject slice) {
        return start(slice) + slice.get("dur").getAsLong();
    }
}
