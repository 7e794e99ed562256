package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.ForkEvents;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.Failure;
import io.github.parallelmaven.model.Leak;
import io.github.parallelmaven.model.Outcome;
import io.github.parallelmaven.model.TestCase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Hears one JVM and keeps what it has in hand: the units that began and the tests that run. All calls come on the
 * thread that reads the link, except {@link #nativeText}.
 */
final class ShiftEvents implements ForkEvents {

    private final int worker;
    private final ResultCollector collector;
    private final BiPredicate<String, String> methods;
    private final OutputSpool spool;
    private final Runnable onFailure;
    private final Map<String, UnitInHand> units = new LinkedHashMap<>();
    private final Map<Integer, RunningTest> tests = new LinkedHashMap<>();
    private final KnownProperties properties = new KnownProperties();
    private final List<String> ended = new ArrayList<>();

    /**
     * Output that belongs to no running test waits for the next one that ends, whichever its class, as Surefire does
     * it. It may come from the thread that reads the JVM's real standard output.
     */
    private final PendingOutput pending;

    private final BusyTime busy = new BusyTime();
    /** How much processor time the JVM uses. */
    final CpuMeter meter = new CpuMeter();

    private Wear wear = Wear.NONE;
    private int unitsDone;
    private int testsDone;
    private final Pulse pulse = new Pulse(System::nanoTime);

    ShiftEvents(
            int worker,
            ResultCollector collector,
            BiPredicate<String, String> methods,
            PendingOutput pending,
            OutputSpool spool,
            Runnable onFailure) {
        this.worker = worker;
        this.collector = collector;
        this.methods = methods;
        this.spool = spool;
        this.pending = pending;
        this.onFailure = onFailure;
    }

    @Override
    public void properties(Map<String, @Nullable String> changes) {
        properties.change(changes);
    }

    @Override
    public void unitStarted(String unit, long epochMillis) {
        synchronized (units) {
            units.put(unit, collector.unitStarted(worker, unit, Instant.ofEpochMilli(epochMillis)));
        }
        pulse.unitBegan(unit);
    }

    @Override
    public void unitFinished(String unit, Duration duration) {
        reportUnfinished(unit);
        hand(unit).used(meter.lap());
        unitsDone += hand(unit).isRepetition() ? 0 : 1;
        wear = wear.plusClass();
        synchronized (units) {
            units.remove(unit);
        }
        ended.add(unit);
        pulse.unitEnded(unit);
        collector.unitFinished(worker, unit, duration, properties.now());
    }

    @Override
    public void unitEmpty(String unit) {
        ended.add(unit);
        pulse.unitEnded(unit);
        collector.unitEmpty(worker, unit, properties.now());
    }

    @Override
    public void classFinished(String unit, String suite, @Nullable String display, @Nullable Duration duration) {
        hand(unit).classFinished(suite, display, duration);
        // What a class printed after its last test belongs to no test, and Surefire's reports have no place for it.
        pending.clear();
    }

    @Override
    public void containerFinished(String unit, String key, String ownId) {
        hand(unit).containerFinished(key, ownId);
    }

    @Override
    public void testStarted(int id, String unit, Identity identity, TestCase test, long epochMillis) {
        UnitInHand hand = hand(unit);
        hand.note(identity, test, pending);
        tests.put(id, new RunningTest(hand, identity, test, Instant.ofEpochMilli(epochMillis), pending, spool));
        pulse.testBegan(id, unit, test.label());
        collector.testStarted(worker, test);
    }

    @Override
    public void testFinished(int id, Ending ending) {
        RunningTest running = tests.remove(id);
        pulse.testEnded(id);
        if (running != null) {
            report(running, ending);
        }
    }

    @Override
    public void testReported(String unit, Identity identity, TestCase test, Ending ending) {
        UnitInHand hand = hand(unit);
        hand.note(identity, test, pending);
        report(new RunningTest(hand, identity, test, Instant.now(), pending, spool), ending);
    }

    @Override
    public void output(int id, boolean error, String text) {
        pulse.printed(text);
        RunningTest running = tests.get(id);
        if (running != null) {
            running.print(error, text);
        } else {
            pending.print(error, text);
        }
    }

    /** What reached the JVM's real descriptors belongs to the unit in hand, as well as that can be known. */
    void nativeText(String text) {
        synchronized (units) {
            if (!units.isEmpty()) {
                pulse.printed(text);
                pending.print(false, text);
            }
        }
    }

    @Override
    public void left(String unit, List<Leak> leaks) {
        hand(unit).left(leaks);
        wear = wear.plusLeak();
    }

    @Override
    public void full() {
        wear = wear.filled();
    }

    @Override
    public boolean mayRun(String className, String method) {
        return methods.test(className, method);
    }

    /** Units that ended since the last call. */
    List<String> takeEnded() {
        List<String> taken = List.copyOf(ended);
        ended.clear();
        return taken;
    }

    /** Units that began in this JVM and have not ended. */
    Map<String, UnitInHand> inHand() {
        return units;
    }

    /** What the JVM is doing, for those who watch over it. */
    Pulse pulse() {
        return pulse;
    }

    /**
     * Gives every running test of a dead JVM its outcome, and returns which they were. A test that only was in the same
     * JVM as the one which took too long is run again, if that is possible without running others twice.
     */
    List<RunningTest> bury(Death death) {
        List<RunningTest> buried = new ArrayList<>();
        tests.forEach((id, running) -> {
            boolean blamed = death.blames(id);
            if (blamed || !running.hand.forget(running.identity)) {
                buried.add(running);
                report(running, death.ending(blamed ? id : Death.BYSTANDER, running.age()));
            }
        });
        tests.clear();
        return buried;
    }

    /** Ends every running test of a run that was stopped. */
    void abandon(String reason) {
        List.copyOf(tests.values()).forEach(running -> report(running, Unfinished.ending(running.age(), reason)));
        tests.clear();
    }

    /** Reports a result that has no start in the JVM's own words, such as its death. */
    void reportClass(UnitInHand hand, Ending ending) {
        TestCase test = new TestCase(hand.unit.whole().id(), hand.unit.whole().id(), "", null);
        report(new RunningTest(hand, new Identity("", "", -1), test, Instant.now(), pending, spool), ending);
    }

    /** Ends a unit that no JVM will end. */
    void giveUp(UnitInHand hand) {
        unitsDone++;
        collector.unitFinished(worker, hand.unit.id(), Duration.between(hand.started, Instant.now()), properties.now());
    }

    /** The JVM has been given something: also discovering it is work. */
    void atWork() {
        if (busy.begin()) {
            meter.begin();
            collector.workBegins();
            pulse.given();
        }
    }

    /** The JVM owes nothing any more, or is dead. */
    void atRest() {
        if (busy.end()) {
            pulse.rested();
        }
    }

    Duration busy() {
        return busy.total();
    }

    /** What the JVM has been through. */
    Wear wear() {
        return wear;
    }

    int unitsDone() {
        return unitsDone;
    }

    int testsDone() {
        return testsDone;
    }

    private void report(RunningTest running, Ending ending) {
        testsDone++;
        String type = ending.failureType();
        String trace = ending.failureTrace();
        Failure failure = type == null ? null : new Failure(type, ending.failureMessage(), trace == null ? "" : trace);
        collector.attempt(
                running.hand,
                running.id,
                new Attempt(
                        running.test,
                        worker,
                        ending.outcome(),
                        running.started,
                        ending.duration(),
                        ending.reason(),
                        failure,
                        running.printed(false),
                        running.printed(true)));
        if (ending.outcome().isBad()) {
            onFailure.run();
        }
    }

    /** A test whose end the engine never told would be missing from the reports of a green build. */
    private void reportUnfinished(String unit) {
        List<Integer> ids = tests.entrySet().stream()
                .filter(test -> test.getValue().hand.unit.id().equals(unit))
                .map(Map.Entry::getKey)
                .toList();
        String fact = "the class ended, and the engine never said how this test did";
        Ending untold = new Ending(Outcome.ERRORED, null, null, "java.lang.IllegalStateException", fact, fact);
        ids.forEach(id -> testFinished(id, untold));
    }

    private UnitInHand hand(String unit) {
        UnitInHand hand = units.get(unit);
        if (hand == null) {
            throw new IllegalStateException("a test of a unit that has not begun: " + unit);
        }
        return hand;
    }
}
