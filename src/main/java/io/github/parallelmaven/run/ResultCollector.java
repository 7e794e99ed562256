package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps the account: every scheduled unit is open until it is answered for, exactly once. */
final class ResultCollector {

    private final EventStream events;
    private final Path spool;
    private final Map<String, TestUnit> open = new LinkedHashMap<>();
    private final Map<String, UnitInHand> inHand = new LinkedHashMap<>();
    private final Map<String, Integer> deaths = new HashMap<>();
    private final List<UnitResult> results = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private long firstStartNanos = -1;
    private long lastEndNanos = -1;

    ResultCollector(EventStream events, Path spool) {
        this.events = events;
        this.spool = spool;
    }

    /** Opens the account of each unit. */
    synchronized void expect(List<TestUnit> units) {
        units.forEach(u -> open.put(u.id(), u));
    }

    /** The makespan begins when the first JVM is given something: also discovering it is work. */
    synchronized void workBegins() {
        if (firstStartNanos < 0) {
            firstStartNanos = System.nanoTime();
        }
    }

    synchronized UnitInHand unitStarted(int worker, String id, Instant started) {
        UnitInHand again = inHand.get(id);
        if (again != null) {
            return again;
        }
        UnitInHand hand = new UnitInHand(unit(id), started, spool);
        inHand.put(id, hand);
        workBegins();
        events.emit(at -> new RunEvent.UnitStarted(at, worker, hand.unit));
        return hand;
    }

    /** Keys of what earlier JVMs answered for in a unit; empty for one that never began. */
    synchronized Set<String> keysOf(String id) {
        UnitInHand hand = inHand.get(id);
        return hand == null ? Set.of() : Set.copyOf(hand.keys);
    }

    /** Counts a JVM that died after it had been given this unit alone, and before the unit began. */
    synchronized int diedBefore(String id) {
        return deaths.merge(id, 1, Integer::sum);
    }

    void testStarted(int worker, TestCase test) {
        events.emit(at -> new RunEvent.TestStarted(at, worker, test));
    }

    synchronized void attempt(UnitInHand hand, Attempt attempt) {
        hand.add(attempt);
        events.emit(at -> new RunEvent.TestFinished(at, attempt));
    }

    synchronized void unitFinished(int worker, String id, Duration duration, Map<String, String> properties) {
        UnitInHand hand = inHand.remove(id);
        if (hand != null && open.remove(id) != null) {
            conclude(hand.finish(worker, duration, properties));
        }
    }

    /** A unit in which the engines found no test; after a crash, one of which nothing is left to run. */
    synchronized void unitEmpty(int worker, String id, Map<String, String> properties) {
        if (inHand.containsKey(id)) {
            unitFinished(worker, id, Duration.between(inHand.get(id).started, Instant.now()), properties);
            return;
        }
        TestUnit unit = open.remove(id);
        if (unit != null) {
            conclude(new UnitResult(unit, worker, UnitResult.Fate.EMPTY, Instant.now(), Duration.ZERO, List.of()));
        }
    }

    synchronized void fault(String sentence) {
        faults.add(sentence);
    }

    /** Closes the account: what is still open is lost, with the results that it has. */
    synchronized void close() {
        for (TestUnit unit : List.copyOf(open.values())) {
            UnitInHand hand = inHand.get(unit.id());
            List<io.github.parallelmaven.model.ClassResult> classes = hand == null
                    ? List.of()
                    : hand.finish(1, Duration.ZERO, Map.of()).classes();
            conclude(new UnitResult(unit, 0, UnitResult.Fate.LOST, Instant.now(), Duration.ZERO, classes));
        }
        open.clear();
    }

    /** Whether nothing is known of any unit, not even of one that is half done. */
    synchronized boolean isEmpty() {
        return results.isEmpty() && inHand.isEmpty();
    }

    synchronized List<UnitResult> results() {
        return List.copyOf(results);
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    /** Time between the start of the first unit and the end of the last. */
    synchronized Duration makespan() {
        return firstStartNanos < 0 ? Duration.ZERO : Duration.ofNanos(Math.max(0, lastEndNanos - firstStartNanos));
    }

    private void conclude(UnitResult result) {
        lastEndNanos = System.nanoTime();
        results.add(result);
        events.emit(at -> new RunEvent.UnitFinished(at, result));
    }

    private TestUnit unit(String id) {
        TestUnit unit = open.get(id);
        if (unit == null) {
            throw new IllegalStateException("a worker speaks of a unit that is not open: " + id);
        }
        return unit;
    }
}
