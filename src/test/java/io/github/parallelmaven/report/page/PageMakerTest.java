package io.github.parallelmaven.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.history.PastRun;
import io.github.parallelmaven.report.SampleRuns;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageMakerTest {

    private static final List<PastRun> PAST = List.of(
            new PastRun(SampleRuns.START.minusSeconds(60), "linux", 3, 1, Duration.ofSeconds(2)),
            new PastRun(SampleRuns.START, "linux", 3, 0, Duration.ofSeconds(1)));

    private final Page page =
            new PageMaker("Tests", SampleRuns.record(), ReportedTest.of(SampleRuns.result()), PAST).page();

    @Test
    void figuresAreThoseOfTheRun() {
        assertThat(page.facts())
                .contains(
                        new Fact("Tests", "5"),
                        new Fact("Passed", "4"),
                        new Fact("Failures", "1"),
                        new Fact("Flaky", "1"),
                        new Fact("Pass rate", "80.0 %"),
                        new Fact("Workers", "2"),
                        new Fact("One after the other", "1.480 s"),
                        new Fact("Speed-up", "0.9x of 2"),
                        new Fact("Shortest possible", "1.000 s"),
                        new Fact("Efficiency", "83 %"),
                        new Fact("Predicted", "1.000 s (+20.0 %)"));
        assertThat(page.remarks()).containsExactly("Bound by the sum of the work.");
    }

    @Test
    void failuresAndFlakyTestsComeWithStackAndOutput() {
        assertThat(page.failures()).singleElement().satisfies(test -> {
            assertThat(test.label()).isEqualTo("x.FailingTest." + SampleRuns.EVIL);
            assertThat(test.troubles()).containsExactly(new Trouble("x.Bad", "1 < 2 & 3", "x.Bad\n\tat x"));
            assertThat(test.stdout()).isEqualTo("said </pre>" + SampleRuns.EVIL);
        });
        assertThat(page.mended()).extracting(ReportedTest::label).containsExactly("x.FlakyTest.sometimes");
    }

    @Test
    void tablesTellOfWorkersClassesLeaksVerdictsAndHistory() {
        assertThat(page.tables())
                .extracting(Table::title)
                .containsExactly("Verdicts", "Slowest classes", "Workers", "Left behind in the JVM", "The last runs");
        assertThat(table("Slowest classes").rows().get(0)).startsWith("x.LongTest", "1.000 s", "2");
        assertThat(table("Workers").rows().get(1))
                .containsExactly("worker 2", "2", "3", "0.600 s", "0.600 s", "50 %", "2", "0.450 s");
        assertThat(table("Left behind in the JVM").rows()).containsExactly(List.of("x.FlakyTest", "thread pool-1"));
        assertThat(table("The last runs").rows()).extracting(row -> row.get(4)).containsExactly("100.0 %", "66.6 %");
        assertThat(page.pictures()).extracting(Picture::title).containsExactly("Workers over time", "The last runs");
        assertThat(page.tables())
                .allSatisfy(table -> assertThat(table.rows())
                        .allMatch(row -> row.size() == table.columns().size()));
    }

    @Test
    void surefiresReportsAloneMakeAPageThatSaysWhatIsMissing() {
        Page plain = new PageMaker("Tests", null, ReportedTest.of(SampleRuns.result()), List.of()).page();

        assertThat(plain.remarks()).singleElement().asString().contains("not known");
        assertThat(plain.facts()).contains(new Fact("Tests", "5"), new Fact("Failures", "1"));
        assertThat(plain.facts()).extracting(Fact::name).doesNotContain("Workers", "Efficiency");
        assertThat(plain.pictures()).isEmpty();
        assertThat(plain.tables()).extracting(Table::title).containsExactly("Slowest classes");
    }

    @Test
    void modulesAreComparedByTheirFigures() {
        Table table = Overview.of(List.of(page, page));

        assertThat(table.rows())
                .hasSize(2)
                .allMatch(row -> row.size() == table.columns().size())
                .allMatch(row -> row.get(1).equals("5"));
    }

    private Table table(String title) {
        return page.tables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
