package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Progress in a terminal: a block that lives at the bottom and vanishes at the end, permanent lines above it. */
public final class LiveDisplay implements RunListener, AutoCloseable {

    /** Pause between two frames of a spinner that runs smoothly and costs nothing to speak of. */
    static final Duration FRAME = Duration.ofMillis(120);

    private final Clock clock;
    private final TerminalBlock block;
    private final LiveBlock look;
    private final Console console;
    private final RunState state;
    private final Notices notices;
    private final Ticker ticker;
    private final Thread eraser;
    private int frame;

    /**
     * Starts drawing.
     *
     * @param block where to draw; closed together with this
     * @param pause time between two frames
     * @param colour whether colours are wanted
     * @param console where permanent lines go: to the same terminal
     * @param verbose whether each finished class gets a line
     * @param clock the time
     */
    LiveDisplay(TerminalBlock block, Duration pause, boolean colour, Console console, boolean verbose, Clock clock) {
        this.clock = clock;
        this.block = block;
        this.look = new LiveBlock(block.unicode(), colour);
        this.console = new Above(block, console);
        this.state = new RunState(clock.instant());
        this.notices = new Notices(state, this.console, verbose);
        this.ticker = new Ticker(pause, this::tick);
        // After Ctrl-C nobody else does it, and half a block would stay above the shell's prompt.
        this.eraser = new Thread(this::closeBlock, "parallel-progress-eraser");
        Runtime.getRuntime().addShutdownHook(eraser);
    }

    @Override
    public void on(RunEvent event) {
        synchronized (state) {
            event.accept(state);
        }
        // Outside the lock of the state, since a terminal may block for as long as its user likes (Ctrl-S).
        event.accept(notices);
    }

    /**
     * Prints above the block.
     *
     * @return a console for other lines of the same run
     */
    public Console console() {
        return console;
    }

    /** Draws one frame. */
    void tick() {
        Snapshot now;
        synchronized (state) {
            now = state.at(clock.instant());
        }
        block.show((columns, rows) -> look.lines(now, frame++, columns, rows));
    }

    @Override
    public void close() {
        ticker.close();
        closeBlock();
        try {
            Runtime.getRuntime().removeShutdownHook(eraser);
        } catch (IllegalStateException e) {
            // The JVM is ending and runs the hook anyway.
        }
    }

    private void closeBlock() {
        try {
            block.close();
        } catch (IOException e) {
            // The terminal has gone away; there is nobody left to tell.
        }
    }

    /** Clears the way for each line. */
    private record Above(TerminalBlock block, Console target) implements Console {

        @Override
        public void info(String line) {
            block.above(() -> target.info(line));
        }

        @Override
        public void warn(String line) {
            block.above(() -> target.warn(line));
        }

        @Override
        public void error(String line) {
            block.above(() -> target.error(line));
        }
    }
}
