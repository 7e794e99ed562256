package io.github.parallelmaven.report.trace;

import com.google.gson.stream.JsonWriter;
import io.github.parallelmaven.event.Steps;
import io.github.parallelmaven.model.RunResult;
import io.github.parallelmaven.report.WholeFile;
import io.github.parallelmaven.report.json.NodeRecord;
import io.github.parallelmaven.report.json.RunRecordFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The file {@code parallel-trace.json}, in the Trace Event Format that Chrome defined and Perfetto reads. */
public final class TraceFile {

    private TraceFile() {}

    /**
     * The name of a module's file.
     *
     * @param module key of the module, which ends in its execution
     * @return {@code parallel-trace.json}, or one with the execution in its name
     */
    public static String name(String module) {
        return RunRecordFile.name(module, "parallel-trace", ".json");
    }

    /**
     * Writes the file, in one step.
     *
     * @param module key of the module
     * @param result what came of the run
     * @param node when that was
     * @param steps what our own side did, which is shown too where it is timed
     * @param file where to
     * @throws IOException if that is not possible
     */
    public static void write(String module, RunResult result, NodeRecord node, Steps steps, Path file)
            throws IOException {
        Trace workers = Trace.of(result, node);
        Trace trace = steps.areTimed() ? OwnSteps.with(workers, result.started(), steps) : workers;
        String started = steps.areTimed() ? steps.started().toString() : node.started();
        WholeFile.put(file, target -> {
            JsonWriter json = new JsonWriter(target);
            json.beginObject().name("displayTimeUnit").value("ms");
            json.name("otherData").beginObject();
            json.name("module").value(module).name("started").value(started);
            json.endObject().name("traceEvents").beginArray();
            name(json, "process_name", 0, module);
            for (Map.Entry<Integer, String> track : trace.tracks().entrySet()) {
                name(json, "thread_name", track.getKey(), track.getValue());
            }
            for (Trace.Slice slice : trace.slices()) {
                write(json, slice);
            }
            json.endArray().endObject();
            json.flush();
        });
    }

    private static void name(JsonWriter json, String kind, int track, String name) throws IOException {
        json.beginObject().name("ph").value("M").name("pid").value(1);
        json.name("tid").value(track).name("name").value(kind);
        json.name("args").beginObject().name("name").value(name).endObject();
        json.endObject();
    }

    private static void write(JsonWriter json, Trace.Slice slice) throws IOException {
        json.beginObject().name("ph").value("X").name("pid").value(1);
        json.name("tid").value(slice.track()).name("cat").value(slice.category());
        json.name("name").value(slice.name());
        json.name("ts").value(slice.start()).name("dur").value(slice.micros());
        json.name("args").beginObject();
        for (Map.Entry<String, String> detail : slice.details().entrySet()) {
            json.name(detail.getKey()).value(detail.getValue());
        }
        json.endObject().endObject();
    }
}
