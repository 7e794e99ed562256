package io.github.parallelmaven.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.parallelmaven.report.SampleRuns;
import io.github.parallelmaven.report.page.Page;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.page.ReportedTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlPageTest {

    private static final Page PAGE = new PageMaker(
                    "Tests of " + SampleRuns.EVIL, SampleRuns.record(), ReportedTest.of(SampleRuns.result()), List.of())
            .page();

    @TempDir
    Path directory;

    @Test
    void bodyIsWellFormedAndHoldsNoScript() throws Exception {
        String body = HtmlBody.of(PAGE);

        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));

        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(document.getDocumentElement().getTextContent())
                .contains("x.FailingTest." + SampleRuns.EVIL, "said </pre>" + SampleRuns.EVIL, "1 < 2 & 3");
        assertThat(document.getElementsByTagName("svg").getLength()).isEqualTo(1);
    }

    @Test
    void pageHoldsNoScriptButItsOwnAndLoadsNothing() throws Exception {
        String html = written(PAGE);

        assertThat(html).doesNotContain(SampleRuns.EVIL).doesNotContain("http://", "https://", "src=", "href=");
        Matcher scripts =
                Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(html);
        assertThat(scripts.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(scripts.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(digest) + "&#39;");
        assertThat(scripts.find()).isFalse();
    }

    @Test
    void severalRunsStandBelowEachOtherWithoutAnyScript() throws Exception {
        Path file = directory.resolve("several.html");

        HtmlPage.write("All " + SampleRuns.EVIL, List.of(PAGE, PAGE), file);

        String html = Files.readString(file);
        assertThat(html.split("<h2>Tests of ", -1)).hasSize(3);
        assertThat(html.split("<svg", -1)).hasSize(3);
        assertThat(html).doesNotContain("<script", SampleRuns.EVIL).endsWith("</body></html>\n");
    }

    @Test
    void dataNameEveryTestWithItsVerdict() throws IOException {
        Matcher data = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>")
                .matcher(written(PAGE));
        assertThat(data.find()).isTrue();
        JsonObject json = JsonParser.parseString(data.group(1)).getAsJsonObject();

        JsonArray tests = json.getAsJsonArray("tests");
        assertThat(tests.size()).isEqualTo(4 * PAGE.tests().size());
        assertThat(tests.get(5).getAsString()).isEqualTo(SampleRuns.EVIL);
        assertThat(json.getAsJsonArray("verdicts").get(tests.get(6).getAsInt()).getAsString())
                .isEqualTo("failed");
        assertThat(tests.get(7).getAsLong()).isEqualTo(300_000);
    }

    @Test
    void keyFactsNeedNoScript() throws IOException {
        String html = written(PAGE).replaceAll("(?s)<script.*?</script>", "");

        assertThat(html).contains("<dt>Tests</dt><dd>5</dd>", "<dt>Failures</dt><dd>1</dd>", "<noscript>", "<svg");
    }

    private String written(Page page) throws IOException {
        Path file = directory.resolve(HtmlPage.name(SampleRuns.MODULE));
        HtmlPage.write(page, file);
        return Files.readString(file);
    }
}
