package io.github.parallelmaven.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.parallelmaven.BuiltIns;
import io.github.parallelmaven.problem.ParallelException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class BenchmarkFilesTest {

    @TempDir
    Path directory;

    @Test
    void bothFilesHoldTheFigures() throws Exception {
        BenchmarkFiles.write(directory.resolve("new"), benchmark().synthetic(20, 4));

        JsonObject json = JsonParser.parseString(Files.readString(directory.resolve("new/benchmark.json")))
                .getAsJsonObject();
        assertThat(json.get("format").getAsString()).isEqualTo("parallel-benchmark 1");
        assertThat(json.get("kind").getAsString()).isEqualTo("synthetic");
        assertThat(json.getAsJsonObject("result").getAsJsonArray("figures")).hasSize(20);
        Document svg = parsed(Files.readString(directory.resolve("new/benchmark.svg")));
        // A background and 5 distributions of 4 strategies.
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(21);
    }

    @Test
    void namesAreEscapedAndNothingIsFetched() throws Exception {
        String module = "g:<script>\"a\"&\u0001#x";
        CapacityResult result =
                benchmark().planned(module, new SyntheticSuite(Distribution.UNIFORM, 30, 1).units(), 2, 2);

        String svg = result.svg();
        assertThat(parsed(svg).getElementsByTagName("title").item(0).getTextContent())
                .contains("g:<script>\"a\"&?#x");
        assertThat(parsed(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http", "href", "@import")
                .contains("prefers-color-scheme: dark");
    }

    @Test
    void aMeasuredChartHasABarForEachFigure() throws Exception {
        Sample sample = new Sample("balanced", 1, 3, 0, 2, 1, 1, 2, 1);

        String svg = MeasuredResult.of("g:a", "2", List.of(sample)).svg();

        assertThat(parsed(svg).getElementsByTagName("rect").getLength()).isEqualTo(4);
    }

    @Test
    void aFileInTheWayIsToldInASentence() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        SyntheticResult result = benchmark().synthetic(2, 2);

        assertThatThrownBy(() -> BenchmarkFiles.write(file, result))
                .isInstanceOf(ParallelException.class)
                .hasMessageContaining("Cannot write " + file);
    }

    private static Benchmark benchmark() {
        return new Benchmark(BuiltIns.strategies(), 5, 1);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
