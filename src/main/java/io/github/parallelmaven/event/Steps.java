package io.github.parallelmaven.event;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of what our side of a run does when, step by step, for those who want to know where the time goes. Nearly
 * always nobody does, and then a step costs a look at a field. Safe for use by many threads.
 */
public final class Steps {

    /** The track of what keeps the goal's own thread busy. */
    public static final String GOAL = "goal";

    private final @Nullable Clock clock;
    private final Instant started;
    private final List<Step> done = new ArrayList<>();

    private Steps(@Nullable Clock clock) {
        this.clock = clock;
        this.started = clock == null ? Instant.EPOCH : clock.instant();
    }

    /**
     * A step that has ended.
     *
     * @param track what did it; steps of a track follow each other
     * @param name what was done
     * @param from when it began
     * @param until when it ended
     */
    public record Step(String track, String name, Instant from, Instant until) {}

    /**
     * What a step does.
     *
     * @param <T> what comes of it
     * @param <E> what it throws
     */
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /**
         * Does it.
         *
         * @return what comes of it
         * @throws E if it fails
         */
        T run() throws E;
    }

    /**
     * Takes note of every step from now on.
     *
     * @param clock tells the time, and should be that of the run's events
     * @return without steps
     */
    public static Steps timedBy(Clock clock) {
        return new Steps(clock);
    }

    /**
     * Takes note of nothing.
     *
     * @return without steps, for ever
     */
    public static Steps untimed() {
        return new Steps(null);
    }

    /**
     * Whether steps are noted at all.
     *
     * @return false for {@link #untimed}
     */
    public boolean areTimed() {
        return clock != null;
    }

    /**
     * When this began to take note.
     *
     * @return the time, which means nothing where steps are not timed
     */
    public Instant started() {
        return started;
    }

    /**
     * Does something on the goal's own thread.
     *
     * @param name what is done
     * @param work does it
     */
    public void run(String name, Runnable work) {
        time(GOAL, name, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Does something on the goal's own thread.
     *
     * @param name what is done
     * @param work does it
     * @param <T> what comes of it
     * @param <E> what it throws
     * @return what came of it
     * @throws E if the work does
     */
    public <T, E extends Exception> T time(String name, Work<T, E> work) throws E {
        return time(GOAL, name, work);
    }

    /**
     * Does something.
     *
     * @param track what does it
     * @param name what is done
     * @param work does it
     * @param <T> what comes of it
     * @param <E> what it throws
     * @return what came of it
     * @throws E if the work does
     */
    public <T, E extends Exception> T time(String track, String name, Work<T, E> work) throws E {
        Clock timer = clock;
        if (timer == null) {
            return work.run();
        }
        Instant from = timer.instant();
        try {
            return work.run();
        } finally {
            add(new Step(track, name, from, timer.instant()));
        }
    }

    private synchronized void add(Step step) {
        done.add(step);
    }

    /**
     * What has ended so far.
     *
     * @return in the order of their ends
     */
    public synchronized List<Step> done() {
        return List.copyOf(done);
    }
}
