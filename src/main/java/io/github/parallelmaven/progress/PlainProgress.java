package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.progress.Snapshot.Doing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Progress where there is no terminal: a line for what went wrong, and a heartbeat when there is nothing to say. */
public final class PlainProgress implements RunListener, AutoCloseable {

    /** Longest silence. Watchdogs of CI systems take longer ones for a hung build. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    private final Clock clock;
    private final Console console;
    private final RunState state;
    private final Notices notices;
    private final Ticker ticker;
    private Instant lastLine;
    private boolean over;

    /**
     * Starts the heartbeat.
     *
     * @param console where to write
     * @param verbose whether each finished class gets a line
     * @param clock the time
     */
    public PlainProgress(Console console, boolean verbose, Clock clock) {
        this.clock = clock;
        this.console = console;
        this.lastLine = clock.instant();
        this.state = new RunState(lastLine);
        this.notices = new Notices(state, new Heard(console), verbose);
        this.ticker = new Ticker(Duration.ofSeconds(1), this::tick);
    }

    @Override
    public synchronized void on(RunEvent event) {
        event.accept(state);
        event.accept(notices);
        over |= event instanceof RunEvent.RunFinished;
    }

    /** Breaks the silence if it has lasted long enough. */
    synchronized void tick() {
        Instant now = clock.instant();
        if (!over && !now.isBefore(lastLine.plus(SILENCE))) {
            lastLine = now;
            console.info(heartbeat(state.at(now)));
        }
    }

    private static String heartbeat(Snapshot now) {
        StringBuilder line = new StringBuilder(Notices.columns("RUNNING", now.elapsed(), now));
        line.append(' ').append(Plural.of(now.tests(), "test"));
        if (now.failing() > 0) {
            line.append(", ").append(now.failing()).append(" failed");
        }
        Duration rest = now.rest();
        if (rest != null) {
            line.append(", about ").append(Spans.words(rest)).append(" left");
        }
        now.longest().ifPresent(d -> line.append("; longest: ").append(describe(d)));
        return line.toString();
    }

    private static String describe(Doing doing) {
        String what = Excerpt.line((doing.className() + " " + doing.test()).strip());
        return "w" + doing.worker() + " " + what + " for " + Spans.words(doing.age());
    }

    @Override
    public void close() {
        ticker.close();
        synchronized (this) {
            over = true;
        }
    }

    /** Notes when something was printed. Called with the lock held. */
    private final class Heard implements Console {

        private final Console target;

        Heard(Console target) {
            this.target = target;
        }

        @Override
        public void info(String line) {
            lastLine = clock.instant();
            target.info(line);
        }

        @Override
        public void warn(String line) {
            lastLine = clock.instant();
            target.warn(line);
        }

        @Override
        public void error(String line) {
            lastLine = clock.instant();
            target.error(line);
        }
    }
}
