package io.github.parallelmaven.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurefireTimesTest {

    @TempDir
    Path basedir;

    private final List<String> warnings = new ArrayList<>();
    private Path reports;

    @BeforeEach
    void reports() throws IOException {
        reports = Files.createDirectories(basedir.resolve("target/surefire-reports"));
    }

    @Test
    void aReportTellsTheTimeOfItsClass() throws IOException {
        report("x.ATest", "name='x.ATest' time='1,234.5' tests='3' errors='0' skipped='1' failures='0'");
        report("x.BTest", "name='x.BTest(again)' time='0.007' tests='1' errors='0' skipped='0' failures='1'");

        assertThat(read())
                .extracting(Observation::unit, Observation::duration, Observation::clean, Observation::environment)
                .containsExactly(
                        tuple("x.ATest", Duration.ofMillis(1_234_500), true, "surefire"),
                        tuple("x.BTest", Duration.ofMillis(7), false, "surefire"));
        assertThat(warnings).isEmpty();
    }

    @Test
    void reportsOfNestedClassesBelongToTheirClass() throws IOException {
        report("x.ATest", "name='x.ATest' time='1'");
        report("x.ATest$In", "name='x.ATest$In' time='2'");

        assertThat(read()).extracting(Observation::duration).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void onlyTheHeadOfAReportIsRead() throws IOException {
        Files.writeString(reports.resolve("TEST-x.ATest.xml"), "<testsuite name='x.ATest' time='1'><testcase");

        assertThat(read()).hasSize(1);
        assertThat(warnings).isEmpty();
    }

    @Test
    void statisticsTellTheSumOfTheMethodsOfTheYoungestFile() throws IOException {
        statistics("old", 1_000, "5,900,x.ATest,one\n5,10,x.BTest,one\n");
        statistics("new", 2_000, "5,30,x.ATest,one\n0,12,x.ATest,two\n with a second line\n3,7,x.CTest,\n");

        assertThat(read())
                .extracting(Observation::unit, one -> one.duration().toMillis(), Observation::clean)
                .containsExactly(tuple("x.ATest", 42L, false), tuple("x.BTest", 10L, true), tuple("x.CTest", 7L, true));
    }

    @Test
    void aReportIsBelievedBeforeStatisticsSinceItKnowsTheSetUp() throws IOException {
        statistics("new", 2_000, "5,30,x.ATest,one\n");
        report("x.ATest", "name='x.ATest' time='4'");

        assertThat(read()).extracting(Observation::duration).containsExactly(Duration.ofSeconds(4));
    }

    @Test
    void whatCannotBeReadIsOneWarning() throws IOException {
        Files.writeString(reports.resolve("TEST-a.xml"), "no XML");
        Files.writeString(reports.resolve("TEST-b.xml"), "<other/>");
        Files.writeString(reports.resolve("TEST-c.xml"), "<testsuite name='x.CTest' time='soon'/>");
        Files.writeString(
                reports.resolve("TEST-d.xml"),
                "<!DOCTYPE t [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><testsuite name='&e;' time='1'/>");
        statistics("bad", 5, "what?\n");
        report("x.ATest", "name='x.ATest' time='4'");

        assertThat(read()).extracting(Observation::unit).containsExactly("x.ATest");
        assertThat(warnings).singleElement().asString().contains(".surefire-bad", "and 4 more.");
    }

    @Test
    void aTimeBeyondAllMeasureIsAWarning() throws IOException {
        report("x.ATest", "name='x.ATest' time='1E2147483647'");
        report("x.BTest", "name='x.BTest' time='4'");

        assertThat(read()).extracting(Observation::unit).containsExactly("x.BTest");
        assertThat(warnings).singleElement().asString().contains("its time is too long");
    }

    @Test
    void withoutFilesNothingIsKnown() throws IOException {
        Files.delete(reports);

        assertThat(read()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void aHistoryThatKnowsTheModuleIsNotSeeded() {
        FileHistoryStore store = new FileHistoryStore(basedir.resolve("history.gz"), Clock.systemUTC(), warnings::add);
        Observation seed = new Observation("x.Seed", 1, Duration.ofSeconds(1), true, "surefire");
        Observation own = new Observation("x.Own", 2, Duration.ofSeconds(1), true, "here");
        List<String> asked = new ArrayList<>();

        SeededHistoryStore first = new SeededHistoryStore(store, "m", () -> asked(asked, seed));
        assertThat(first.read().of("m")).containsExactly(seed);
        first.record("m", List.of(own));
        SeededHistoryStore second = new SeededHistoryStore(store, "m", () -> asked(asked, seed));

        assertThat(second.read().of("m")).containsExactly(own, seed);
        assertThat(asked).hasSize(1);
    }

    @Test
    void threeHundredReportsAreReadWhileAJvmStarts() throws IOException {
        for (int i = 0; i < 300; i++) {
            report("x.T" + i, "name='x.T" + i + "' time='1'");
        }

        long start = System.nanoTime();
        List<Observation> seen = read();

        System.out.println("300 reports were read in " + (System.nanoTime() - start) / 1_000_000 + " ms.");
        assertThat(seen).hasSize(300);
    }

    private static List<Observation> asked(List<String> asked, Observation seed) {
        asked.add("asked");
        return List.of(seed);
    }

    private List<Observation> read() {
        return SurefireTimes.of(reports, basedir, warnings::add);
    }

    private void report(String name, String attributes) throws IOException {
        Files.writeString(
                reports.resolve("TEST-" + name + ".xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite " + attributes + ">\n"
                        + "  <properties><property name='a' value='b'/></properties>\n".repeat(300)
                        + "  <testcase name='one' classname='x.ATest' time='0.1'/>\n</testsuite>\n");
    }

    private void statistics(String name, long time, String text) throws IOException {
        Path file = basedir.resolve(".surefire-" + name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }
}
