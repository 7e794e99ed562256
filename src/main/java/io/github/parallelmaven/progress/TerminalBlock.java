package io.github.parallelmaven.progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp;
import org.jline.utils.OSUtils;
import org.jline.utils.Signals;

/** Lines at the bottom of a terminal which are overwritten in place. The only class that drives JLine. */
final class TerminalBlock implements AutoCloseable {

    private static final AttributedString LINE_FEED = new AttributedString("\n");

    private final Terminal terminal;
    private final Display display;
    private final Object formerWinch;
    private Size size;
    private boolean closed;

    /**
     * Takes hold of a terminal.
     *
     * @param terminal closed together with the block
     */
    TerminalBlock(Terminal terminal) {
        this.terminal = terminal;
        this.display = new Display(terminal, false);
        this.size = terminal.getSize();
        display.resize(size.getRows(), size.getColumns());
        // Not by Terminal.handle: on closing it would leave the default handler, not the one that Maven had set.
        this.formerWinch = Signals.register("WINCH", this::resize);
    }

    /**
     * Opens the terminal of this process. Only where standard output is known to be one: a second JLine beside Maven's
     * own writes a warning about its native library when it finds a pipe. On Unix it therefore talks to the terminal
     * by {@code stty} alone. Native signals stay off, because JLine would set SIGINT to the default of the operating
     * system, which ends the JVM without its shutdown hooks and leaves workers behind.
     *
     * @return the block
     * @throws IOException if there is no usable terminal
     */
    static TerminalBlock open() throws IOException {
        TerminalBuilder builder = TerminalBuilder.builder()
                .system(true)
                .dumb(false)
                .nativeSignals(false)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut);
        if (!OSUtils.IS_WINDOWS) {
            builder.exec(true).jni(false).ffm(false);
        }
        return new TerminalBlock(builder.build());
    }

    /**
     * Height of the terminal.
     *
     * @return rows, 0 where it does not say
     */
    synchronized int rows() {
        return size.getRows();
    }

    /**
     * Whether block characters can be written.
     *
     * @return whether the encoding has them
     */
    boolean unicode() {
        return terminal.encoding().newEncoder().canEncode("⠋█░");
    }

    /** Adapts to the size that the terminal has now. */
    synchronized void resize() {
        if (!closed) {
            size = terminal.getSize();
            // Terminals wrap the old lines anew, each in its own way, so nobody knows where they are now.
            terminal.puts(InfoCmp.Capability.clr_eos);
            display.reset();
            display.resize(size.getRows(), size.getColumns());
            terminal.flush();
        }
    }

    /**
     * Draws the block anew. The cursor is left at its first character, the one place that is still known after the
     * terminal was resized.
     *
     * @param lines makes the lines from columns and rows
     */
    synchronized void show(BiFunction<Integer, Integer, List<AttributedString>> lines) {
        if (!closed) {
            display.update(separate(lines.apply(size.getColumns(), size.getRows())), 0);
        }
    }

    /** Without line feeds the display fills lines up with blanks, and a resized terminal joins them to one. */
    private static List<AttributedString> separate(List<AttributedString> lines) {
        List<AttributedString> separate = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            AttributedString line = lines.get(i);
            separate.add(i == lines.size() - 1 ? line : AttributedString.join(AttributedString.EMPTY, line, LINE_FEED));
        }
        return separate;
    }

    /**
     * Prints something permanent in the place of the block, which reappears below it when it is drawn next.
     *
     * @param print writes whole lines to standard output
     */
    synchronized void above(Runnable print) {
        erase();
        print.run();
    }

    private void erase() {
        if (!closed) {
            display.update(List.of(), 0);
            terminal.flush();
        }
    }

    /** Erases the block and gives the terminal back as it was. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        erase();
        closed = true;
        Signals.unregister("WINCH", formerWinch);
        terminal.close();
    }
}
