package io.github.parallelmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.parallelmaven.report.SampleRuns;
import io.github.parallelmaven.report.html.HtmlPage;
import io.github.parallelmaven.report.page.PageMaker;
import io.github.parallelmaven.report.page.ReportedTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test is called, in the eyes of a browser. */
class NamesStayTextTest {

    @TempDir
    Path directory;

    @Test
    void testThatIsNamedLikeAScriptIsListedAndSearchedAsText() throws IOException {
        assumeTrue(Browser.isExpected(), "no browser here");
        Path file = directory.resolve("parallel-report.html");
        List<ReportedTest> tests = ReportedTest.of(SampleRuns.result());
        HtmlPage.write(new PageMaker(SampleRuns.EVIL, SampleRuns.record(), tests, List.of()).page(), file);
        try (Browser browser = Browser.start()) {
            // An alert would make each of the following calls fail.
            browser.open(file);
            assertThat(browser.title()).isEqualTo(SampleRuns.EVIL);
            assertThat(browser.texts("summary")).anyMatch(text -> text.contains(SampleRuns.EVIL));
            browser.paste("#words", SampleRuns.EVIL, "#found", "1 of " + tests.size());
            assertThat(browser.texts("#rows td"))
                    .startsWith("x.FailingTest." + SampleRuns.EVIL, "failed")
                    .hasSize(3);
            // The data, and the script of the page itself.
            assertThat(browser.count("script")).isEqualTo(2);
        }
    }
}
