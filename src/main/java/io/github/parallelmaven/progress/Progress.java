package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import java.io.IOException;
import java.time.Clock;

/** All that a person sees of one run: progress in the mode that fits, then the closing summary. */
public final class Progress implements RunListener, AutoCloseable {

    private final RunListener listener;
    private final Runnable closing;
    private final Console console;
    private final NextCommands commands;

    private Progress(RunListener listener, Runnable closing, Console console, NextCommands commands) {
        this.commands = commands;
        this.listener = listener;
        this.closing = closing;
        this.console = console;
    }

    /**
     * Begins to show progress.
     *
     * @param facts what the choice of the mode depends on
     * @param verbose whether each finished class gets a line
     * @param console where permanent lines go
     * @param commands what may be typed next
     * @param clock the time
     * @return a listener to close after the run
     * @throws io.github.parallelmaven.problem.ParallelException if the mode asked for does not exist
     */
    public static Progress open(
            ProgressFacts facts, boolean verbose, Console console, NextCommands commands, Clock clock) {
        return switch (ProgressMode.choose(facts)) {
            case LIVE -> live(facts, verbose, console, commands, clock);
            case PLAIN -> plain(verbose, console, commands, clock);
            case NONE -> new Progress(event -> {}, () -> {}, console, commands);
        };
    }

    private static Progress plain(boolean verbose, Console console, NextCommands commands, Clock clock) {
        PlainProgress plain = new PlainProgress(console, verbose, clock);
        return new Progress(plain, plain::close, console, commands);
    }

    /** A terminal that cannot be opened or is too small is no reason to fail. */
    private static Progress live(
            ProgressFacts facts, boolean verbose, Console console, NextCommands commands, Clock clock) {
        try {
            TerminalBlock block = TerminalBlock.open();
            if (ProgressMode.choose(facts.withRows(block.rows())) == ProgressMode.LIVE) {
                LiveDisplay live = new LiveDisplay(block, LiveDisplay.FRAME, !facts.noColor(), console, verbose, clock);
                return new Progress(live, live::close, live.console(), commands);
            }
            block.close();
        } catch (IOException | IllegalStateException | LinkageError e) {
            console.warn("No live progress, since the terminal cannot be opened: " + Excerpt.line(String.valueOf(e)));
        }
        return plain(verbose, console, commands, clock);
    }

    /**
     * Where other parts of the build may print during the run without tearing the live block.
     *
     * @return a console
     */
    public Console console() {
        return console;
    }

    /** {@inheritDoc} After the last event the display vanishes and the closing summary is printed. */
    @Override
    public void on(RunEvent event) {
        listener.on(event);
        if (event instanceof RunEvent.RunFinished finished) {
            close();
            console.block(ClosingSummary.of(finished.result(), commands));
        }
    }

    /** Ends the display. Closing again does nothing. */
    @Override
    public void close() {
        closing.run();
    }
}
