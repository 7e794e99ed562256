package io.github.parallelmaven.progress;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.event.RunVisitor;
import io.github.parallelmaven.model.EstimatedUnit;
import io.github.parallelmaven.model.Slice;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import io.github.parallelmaven.progress.Snapshot.Activity;
import io.github.parallelmaven.progress.Snapshot.Doing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What a run looks like, folded from its events. For one thread at a time. */
public final class RunState implements RunVisitor {

    private final Map<String, Long> waiting = new LinkedHashMap<>();
    private final Map<String, InFlight> inFlight = new LinkedHashMap<>();
    private final List<RunningTest> running = new ArrayList<>();
    /** Classes of which parts have ended: each part was counted by itself. */
    private final Set<String> parted = new HashSet<>();

    private final Set<Integer> ready = new HashSet<>();
    private final AttemptCounter attempts = new AttemptCounter();
    private Instant started;
    private int workers;
    private int unitsTotal;
    private int unitsDone;
    private long doneExpected;
    private long observed;
    private long foreseen;
    private Instant lastEnd;
    private boolean over;

    /**
     * A run of which nothing is known.
     *
     * @param now from when time is counted until the run says when it started
     */
    public RunState(Instant now) {
        this.started = now;
        this.lastEnd = now;
    }

    /** A unit in hand; nanoseconds. */
    private record InFlight(int worker, Instant since, long expected) {}

    private record RunningTest(int worker, Instant since, TestCase test) {}

    /**
     * The run at a moment.
     *
     * @param now the moment
     * @return a value that later events do not change
     */
    Snapshot at(Instant now) {
        Forecast forecast = forecast(now);
        // Where nothing ends, the figure would stand still and be believed.
        boolean stuck = age(lastEnd, now).toNanos() > forecast.longest();
        return new Snapshot(
                age(started, now),
                unitsDone,
                unitsTotal,
                attempts.tests(),
                attempts.failing(),
                over ? 1 : Math.min(forecast.share(), 0.99),
                over || stuck ? null : forecast.rest(),
                IntStream.rangeClosed(1, workers).mapToObj(w -> doing(w, now)).toList());
    }

    /**
     * Which try the latest finished attempt was.
     *
     * @return from 1
     */
    int lastTry() {
        return attempts.lastTry();
    }

    private Forecast forecast(Instant now) {
        return new Forecast(
                waiting.values(),
                inFlight.values().stream()
                        .map(u -> Map.entry(u.expected(), age(u.since(), now).toNanos()))
                        .toList(),
                doneExpected,
                observed,
                foreseen,
                Math.max(1, workers));
    }

    /** The oldest test in hand says more than the newest one where a JVM runs several at once. */
    private Doing doing(int worker, Instant now) {
        for (RunningTest test : running) {
            if (test.worker() == worker) {
                TestCase name = test.test();
                return new Doing(worker, Activity.RUNNING, name.className(), name.name(), age(test.since(), now));
            }
        }
        for (Map.Entry<String, InFlight> unit : inFlight.entrySet()) {
            if (unit.getValue().worker() == worker) {
                Duration age = age(unit.getValue().since(), now);
                return new Doing(worker, Activity.RUNNING, unit.getKey(), "", age);
            }
        }
        Activity activity = ready.contains(worker) ? Activity.IDLE : Activity.STARTING;
        return new Doing(worker, activity, "", "", Duration.ZERO);
    }

    private static Duration age(Instant since, Instant now) {
        return now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO;
    }

    @Override
    public void runStarted(RunEvent.RunStarted event) {
        started = event.at();
        lastEnd = started;
        workers = event.workers();
    }

    @Override
    public void scheduled(RunEvent.Scheduled event) {
        workers = event.workers();
        unitsTotal = event.schedule().classes();
        lastEnd = event.at();
        for (EstimatedUnit unit : event.schedule().order()) {
            waiting.put(unit.unit().id(), unit.nanos());
        }
    }

    @Override
    public void workerReady(RunEvent.WorkerReady event) {
        ready.add(event.worker());
    }

    @Override
    public void workerDied(RunEvent.WorkerDied event) {
        ready.remove(event.worker());
        running.removeIf(t -> t.worker() == event.worker());
        inFlight.entrySet().removeIf(unit -> {
            boolean hers = unit.getValue().worker() == event.worker();
            if (hers) {
                waiting.put(unit.getKey(), unit.getValue().expected());
            }
            return hers;
        });
    }

    @Override
    public void workersChanged(RunEvent.WorkersChanged event) {
        workers = Math.max(workers, event.worker());
    }

    @Override
    public void unitStarted(RunEvent.UnitStarted event) {
        long expected = expectation(event.unit());
        inFlight.put(event.unit().id(), new InFlight(event.worker(), event.at(), expected));
    }

    @Override
    public void unitSlow(RunEvent.UnitSlow event) {
        // Only said; how long it has run is known here.
    }

    @Override
    public void asked(RunEvent.Asked event) {
        // Asking changes nothing.
    }

    @Override
    public void testStarted(RunEvent.TestStarted event) {
        running.add(new RunningTest(event.worker(), event.at(), event.test()));
    }

    @Override
    public void testFinished(RunEvent.TestFinished event) {
        attempts.add(event.attempt());
        for (int i = 0; i < running.size(); i++) {
            RunningTest candidate = running.get(i);
            if (candidate.worker() == event.attempt().worker()
                    && candidate.test().equals(event.attempt().test())) {
                running.remove(i);
                return;
            }
        }
    }

    @Override
    public void unitFinished(RunEvent.UnitFinished event) {
        unitsDone++;
        lastEnd = event.at();
        if (!parted.contains(event.result().unit().id())) {
            done(event.result());
        }
    }

    @Override
    public void partFinished(RunEvent.PartFinished event) {
        parted.add(event.result().unit().whole().id());
        lastEnd = event.at();
        done(event.result());
    }

    private void done(UnitResult result) {
        long expected = expectation(result.unit());
        doneExpected += expected;
        if (result.fate() == UnitResult.Fate.RAN) {
            observed += result.duration().toNanos();
            foreseen += expected;
        }
    }

    /** A part may have been joined of several that were scheduled, each of which was named after one of its methods. */
    private long expectation(TestUnit unit) {
        long expected = expectation(unit.id());
        Slice slice = unit.slice();
        if (slice != null) {
            for (String method : slice.methods()) {
                expected += expectation(Slice.idOf(slice.whole(), method));
            }
        }
        return expected;
    }

    /** Takes a unit out of wherever it is. One that was never scheduled is expected to take no time. */
    private long expectation(String unit) {
        InFlight flying = inFlight.remove(unit);
        if (flying != null) {
            return flying.expected();
        }
        Long expected = waiting.remove(unit);
        return expected == null ? 0 : expected;
    }

    @Override
    public void unitRepeated(RunEvent.UnitRepeated event) {
        lastEnd = event.at();
    }

    @Override
    public void runFinished(RunEvent.RunFinished event) {
        over = true;
        running.clear();
        inFlight.clear();
    }
}
