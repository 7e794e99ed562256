package io.github.parallelmaven.report.trace;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunListener;
import io.github.parallelmaven.event.Steps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Listens to a run to tell, together with the steps of our own side, where its time went. */
public final class Profile implements RunListener {

    private final Steps steps;
    private final Clock clock;
    private @Nullable Instant ready;
    private @Nullable Instant firstTest;
    private @Nullable Instant lastEnd;

    /** Since when each worker that is there has nothing in hand, by number. */
    private final Map<Integer, Instant> idleSince = new TreeMap<>();

    private final Map<Integer, Integer> inHand = new HashMap<>();
    private Duration idle = Duration.ZERO;

    /**
     * A profile of a run that has not begun.
     *
     * @param steps what our side does
     * @param clock tells when the profile is asked for
     */
    public Profile(Steps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public synchronized void on(RunEvent event) {
        if (!steps.areTimed()) {
            return;
        }
        if (event instanceof RunEvent.WorkerReady born) {
            ready = ready == null ? born.at() : ready;
            idleSince.put(born.worker(), born.at());
            inHand.put(born.worker(), 0);
        } else if (event instanceof RunEvent.TestStarted test) {
            firstTest = firstTest == null ? test.at() : firstTest;
        } else if (event instanceof RunEvent.UnitStarted unit) {
            begin(unit.worker(), unit.at());
        } else if (event instanceof RunEvent.PartFinished part) {
            end(part.result().worker(), part.at());
        } else if (event instanceof RunEvent.UnitFinished unit) {
            end(unit.result().worker(), unit.at());
        }
    }

    private void begin(int worker, Instant at) {
        Instant since = idleSince.remove(worker);
        // What a worker waits for before the first test is told otherwise.
        Instant zero = firstTest;
        if (since != null && zero != null) {
            idle = idle.plus(Budget.between(Budget.later(since, zero), at));
        }
        inHand.merge(worker, 1, Integer::sum);
    }

    /** The whole of a class that was split ends with its last part, and nothing more is in hand then. */
    private void end(int worker, Instant at) {
        lastEnd = at;
        if (inHand.merge(worker, -1, (held, one) -> Math.max(0, held + one)) <= 0) {
            idleSince.putIfAbsent(worker, at);
        }
    }

    /**
     * Where the time went until now.
     *
     * @return sentences for the console; none where steps are not timed
     */
    public synchronized List<String> lines() {
        if (!steps.areTimed()) {
            return List.of();
        }
        Duration waited = idle;
        if (lastEnd != null) {
            for (Instant since : idleSince.values()) {
                waited = waited.plus(Budget.between(since, lastEnd));
            }
        }
        return new Budget(steps.started(), ready, firstTest, lastEnd, clock.instant(), idleSince.size(), waited)
                .lines(steps.done());
    }
}
