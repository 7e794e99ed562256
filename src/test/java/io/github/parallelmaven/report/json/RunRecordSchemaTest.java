package io.github.parallelmaven.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.parallelmaven.report.SampleRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs write is what the published schema says. */
class RunRecordSchemaTest {

    private static final Path SCHEMA = Path.of("docs", "schema", "parallel-run-1.json");

    @TempDir
    Path directory;

    @Test
    void recordOfARunFitsTheSchema() throws IOException {
        assertThat(complaints(written(SampleRuns.record()))).isEmpty();
    }

    @Test
    void recordWithoutAMemberOrWithAStrangeOneIsComplainedOf() throws IOException {
        String json = written(SampleRuns.record());
        for (String broken : List.of(
                json.replace("\"lowerBoundMillis\"", "\"lowerBound\""),
                json.replace("\"RAN\"", "\"WALKED\""),
                json.replace("\"startMicros\": ", "\"startMicros\": -"),
                json.replace("\"version\": 1", "\"version\": 2"))) {
            assertThat(broken).isNotEqualTo(json);
            assertThat(complaints(broken)).isNotEmpty();
        }
    }

    private String written(RunRecord run) throws IOException {
        Path file = directory.resolve("parallel-run.json");
        RunRecordFile.write(run, file);
        assertThat(RunRecordFile.read(file)).isEqualTo(run);
        return Files.readString(file);
    }

    private static List<String> complaints(String json) throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Files.readString(SCHEMA));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
