package io.github.parallelmaven.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Estimate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class LiveDisplayTest {

    private final SetClock clock = new SetClock();

    @Test
    void theBlockNamesWhatRunsNowAndFailuresStayAboveIt() throws IOException {
        Screen screen = new Screen(100, 16);
        try (LiveDisplay display = display(screen, 100, 16, StandardCharsets.UTF_8)) {
            Recording.eventfulRun().forEach(display::on);
            clock.now = Recording.at(34_000);
            display.tick();
            assertThat(screen.lines().get(9))
                    .contains(
                            "████████████████░░░░░░░░░░░░░░  2/3 classes  54%  2 failed  34.0 s, ~13.8 s left  2 tests");
            assertThat(screen.text().lines().skip(10))
                    .containsExactly("  w1   30.0s  org.example.SlowTest  waits", "  w2          starting");
        }
    }

    @Test
    void theBlockVanishesAtTheEnd() throws IOException {
        Screen screen = new Screen(100, 16);
        LiveDisplay display = display(screen, 100, 16, StandardCharsets.UTF_8);
        Recording.eventfulRun().forEach(display::on);
        display.tick();
        display.close();
        assertThat(screen.text()).isEqualTo("""
                [INFO] 3 test classes on 2 workers, about 1 min 06 s expected
                [ERROR] FAIL    [  0.412s] (0/3) w1 org.example.CartTest addsItem(int)[2]
                [ERROR]     AssertionFailedError: expected: <1>
                [ERROR]      but was: <2>
                [ERROR]     see red
                [ERROR]     at org.example.CartTest.addsItem(CartTest.java:42)
                [ERROR] CRASH   [  1.500s] (1/3) w2 org.example.NativeTest boom
                [ERROR]     Crash: exit code 139
                [WARNING] DEAD               (1/3) w2 The JVM of worker 2 ended with exit code 139 in boom.""");
    }

    @Test
    void linesPrintedByOthersScrollAboveTheBlockWithoutTraces() throws IOException {
        Screen screen = new Screen(60, 8);
        try (LiveDisplay display = display(screen, 60, 8, StandardCharsets.US_ASCII)) {
            display.on(new RunEvent.RunStarted(Recording.START, 3));
            IntStream.range(0, 20).forEach(i -> {
                display.tick();
                display.console().info("line " + i);
            });
            clock.now = Recording.at(1000);
            display.tick();
            assertThat(screen.lines().subList(0, 4))
                    .containsExactly("[INFO] line 16", "[INFO] line 17", "[INFO] line 18", "[INFO] line 19");
            assertThat(screen.lines().get(4)).contains("looking for tests  1.0 s");
            assertThat(screen.lines()).hasSize(8).last().isEqualTo("  w3          starting");
        }
    }

    @Test
    void moreWorkersThanRowsAreCutAndLongNamesNeverWrap() throws IOException {
        Screen screen = new Screen(40, 7);
        try (LiveDisplay display = display(screen, 40, 7, StandardCharsets.US_ASCII)) {
            display.on(new RunEvent.RunStarted(Recording.START, 12));
            for (int worker = 1; worker <= 12; worker++) {
                String name = "org.example.some.very.deep.place.Class" + worker + "Test";
                display.on(new RunEvent.UnitStarted(Recording.at(worker), worker, Recording.unit(name)));
            }
            clock.now = Recording.at(5000);
            display.tick();
            assertThat(screen.lines()).hasSize(5);
            assertThat(screen.lines().get(1)).isEqualTo("  w1    5.0s  o.e.s.v.d.place.Class1Test");
        }
    }

    @Test
    void afterAResizeTheBlockIsDrawnAloneAndToTheNewSize() throws IOException {
        Screen screen = new Screen(90, 16);
        Terminal terminal = terminal(screen, 90, 16, StandardCharsets.US_ASCII);
        try (TerminalBlock block = new TerminalBlock(terminal)) {
            block.show((columns, rows) -> Collections.nCopies(9, new AttributedString("old")));
            terminal.setSize(new Size(50, 10));
            block.resize();
            block.show(LiveDisplayTest::dimensions);
            assertThat(screen.text()).isEqualTo("50 columns\n10 rows");
            assertThat(block.rows()).isEqualTo(10);
        }
    }

    private static List<AttributedString> dimensions(int columns, int rows) {
        return List.of(new AttributedString(columns + " columns"), new AttributedString(rows + " rows"));
    }

    @Test
    void aNarrowTerminalShowsNumbersRatherThanABar() throws IOException {
        Screen screen = new Screen(60, 16);
        try (LiveDisplay display = display(screen, 60, 16, StandardCharsets.US_ASCII)) {
            Recording.eventfulRun().forEach(display::on);
            clock.now = Recording.at(34_000);
            display.tick();
            assertThat(screen.text()).contains(" |  2/3 classes  54%  2 failed  34.0 s, ~13.8 s left  2 test\n");
        }
    }

    @Test
    void withoutUnicodeTheBlockIsAscii() throws IOException {
        Screen screen = new Screen(100, 16);
        try (LiveDisplay display = display(screen, 100, 16, StandardCharsets.US_ASCII)) {
            display.on(new RunEvent.Scheduled(
                    Recording.START,
                    Recording.schedule(10, Recording.expected("a.ATest", 10, Estimate.Source.PRIOR)),
                    1));
            display.tick();
            assertThat(screen.text())
                    .contains(" ..............................  0/1 classes  0%  0.0 s, ~0.0 s left  0 tests");
        }
    }

    /** Frames are drawn by the tests alone: one drawn meanwhile by the ticker could be read half. */
    private LiveDisplay display(Screen screen, int columns, int rows, Charset charset) throws IOException {
        Terminal terminal = terminal(screen, columns, rows, charset);
        Console console = new TerminalConsole(terminal);
        return new LiveDisplay(new TerminalBlock(terminal), Duration.ofDays(1), true, console, false, clock);
    }

    private static Terminal terminal(Screen screen, int columns, int rows, Charset charset) throws IOException {
        LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", screen, charset);
        terminal.setSize(new Size(columns, rows));
        return terminal;
    }

    private record TerminalConsole(Terminal terminal) implements Console {

        @Override
        public void info(String line) {
            print("[INFO] " + line);
        }

        @Override
        public void warn(String line) {
            print("[WARNING] " + line);
        }

        @Override
        public void error(String line) {
            print("[ERROR] " + line);
        }

        private void print(String line) {
            try {
                terminal.output().write((line + "\n").getBytes(StandardCharsets.UTF_8));
                terminal.output().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
