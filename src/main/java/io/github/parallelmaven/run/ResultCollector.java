package io.github.parallelmaven.run;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.Order;
import io.github.parallelmaven.model.Attempt;
import io.github.parallelmaven.model.ClassResult;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.model.UnitResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the account: every scheduled unit is open until it is answered for, exactly once. An answer may be revised after
 * that, by what came of repeating failed tests.
 */
final class ResultCollector {

    private final EventStream events;
    private final Repetitions repetitions;
    private final FailureLimit limit;
    private final Map<String, TestUnit> open = new LinkedHashMap<>();
    private final Map<String, UnitInHand> inHand = new LinkedHashMap<>();
    /** Units that began and may still change their verdicts. */
    private final Set<UnitInHand> unsettled = new HashSet<>();

    private final Map<String, UnitResult> results = new LinkedHashMap<>();
    private final SliceBook slices = new SliceBook();
    private final Faults faults = new Faults();
    private final RetryAccount account;
    private int settledFailures;
    private long answers;
    private long firstStartNanos = -1;
    private long lastEndNanos = -1;

    ResultCollector(EventStream events, RetryPolicy policy, RetryAccount account, FailureLimit limit) {
        this.events = events;
        this.repetitions = new Repetitions(policy, account);
        this.account = account;
        this.limit = limit;
    }

    /** Opens the account of each unit. */
    synchronized void expect(List<TestUnit> units) {
        units.forEach(u -> open.put(u.id(), u));
        slices.expect(units);
    }

    /** Opens other parts of a class in the place of some that have not begun; together both hold the same tests. */
    synchronized void regroup(List<TestUnit> before, List<TestUnit> after) {
        before.forEach(unit -> open.remove(unit.id()));
        slices.forget(before);
        expect(after);
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
        UnitInHand hand = new UnitInHand(unit(id), started);
        inHand.put(id, hand);
        unsettled.add(hand);
        workBegins();
        events.emit(at -> new RunEvent.UnitStarted(at, worker, hand.unit));
        return hand;
    }

    /** The unit of this id if it has begun, in whichever JVM, and has not ended. */
    synchronized Optional<UnitInHand> begun(String id) {
        return Optional.ofNullable(inHand.get(id));
    }

    /** An order to run a unit, or what earlier JVMs have left of it. */
    synchronized Order order(TestUnit unit) {
        return begun(unit.id()).map(UnitInHand::rest).orElse(Order.running(unit, Set.of(), Map.of(), null));
    }

    /** For how many tests and units somebody has answered; grows as long as the run gets on. */
    synchronized long answers() {
        return answers;
    }

    /** Whether a worker still has something to repeat. */
    synchronized boolean owesRepetition(int worker) {
        return repetitions.waitsFor(worker);
    }

    void testStarted(int worker, TestCase test) {
        events.emit(at -> new RunEvent.TestStarted(at, worker, test));
    }

    /** Enters an attempt at the test of this id, empty for one that cannot be repeated. */
    synchronized void attempt(UnitInHand hand, String id, Attempt attempt) {
        answers++;
        tell(hand, hand.add(repetitions.possible() ? id : "", attempt));
    }

    private void tell(UnitInHand hand, Attempt attempt) {
        account.saw(attempt);
        if (!slices.isTwice(hand.unit, attempt)) {
            events.emit(at -> new RunEvent.TestFinished(at, attempt));
        }
    }

    synchronized void unitFinished(int worker, String id, Duration duration, Map<String, String> properties) {
        UnitInHand hand = inHand.remove(id);
        if (hand == null) {
            return;
        }
        hand.endRound().forEach(attempt -> tell(hand, attempt));
        UnitResult result = hand.finish(worker, duration, properties);
        account.end(hand, System.nanoTime());
        if (hand.isRepetition()) {
            revise(hand, result);
        } else {
            open.remove(id);
            conclude(hand, result);
        }
        if (!repetitions.offer(worker, hand)) {
            settle(hand);
        }
    }

    /** What fails in all rounds counts, also where it may yet pass alone: to know that early would idle all workers. */
    private void settle(UnitInHand hand) {
        if (unsettled.remove(hand)) {
            settledFailures += failures(hand);
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
            UnitResult.Fate none = UnitResult.Fate.EMPTY;
            conclude(null, new UnitResult(unit, worker, none, Instant.now(), Duration.ZERO, List.of()));
        }
    }

    /** The next unit of which a worker shall repeat something, if there is one. */
    synchronized @Nullable UnitInHand takeRepetition(int worker) {
        List<UnitInHand> refused = new ArrayList<>();
        UnitInHand hand = repetitions.take(worker, elapsed(), refused);
        refused.forEach(this::settle);
        if (hand != null) {
            account.begin(hand, System.nanoTime());
            inHand.put(hand.unit.id(), hand);
        }
        return hand;
    }

    /** Units of which tests are to be tried alone. */
    synchronized int lonely() {
        return repetitions.lonely();
    }

    /** Gives a worker one test to try alone, as the next that it takes to repeat; false where there is none. */
    synchronized boolean stageAlone(int worker) {
        return repetitions.stageAlone(worker, elapsed());
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - firstStartNanos);
    }

    /** A JVM died over a repetition: what is left of it is tried in one more. */
    synchronized void repetitionBroken(int worker, UnitInHand hand) {
        if (hand.mayGoOnAfterCrash() && !hand.targetsLeft().isEmpty()) {
            inHand.remove(hand.unit.id());
            repetitions.putBack(worker, hand);
        } else {
            unitFinished(worker, hand.unit.id(), Duration.ZERO, Map.of());
        }
    }

    /** What a worker may do next, by the failures so far. */
    synchronized FailureLimit.Step step() {
        if (limit.limit() == 0) {
            return FailureLimit.Step.GO_ON;
        }
        int pending = unsettled.stream().mapToInt(this::failures).sum();
        boolean mayPass = repetitions.possible();
        return limit.decide(settledFailures + (mayPass ? 0 : pending), mayPass ? pending : 0);
    }

    /** A set-up that fails in each part of a class is one failure, as it is in the reports. */
    private int failures(UnitInHand hand) {
        return hand.failures(attempt -> !slices.isTwice(hand.unit, attempt));
    }

    /** Something went wrong that ended these tests; it is forgotten where all of them pass when they are tried again. */
    synchronized void fault(String sentence, RunningTest... victims) {
        faults.add(sentence, List.of(victims));
    }

    /**
     * Closes the account: what is still open is lost, with the results that it has.
     *
     * @param cutShort whether what never began was not begun on purpose
     * @param stopped why the run ended before its end; empty where it did not
     */
    synchronized void close(boolean cutShort, String stopped) {
        for (TestUnit unit : List.copyOf(open.values())) {
            UnitInHand hand = inHand.get(unit.id());
            if (hand != null && !stopped.isEmpty()) {
                // Whoever finds the report of this class must not take it for the whole.
                tell(hand, hand.add("", Unfinished.attempt(unit, stopped)));
            }
            List<ClassResult> classes = hand == null
                    ? List.of()
                    : hand.finish(1, Duration.ZERO, Map.of()).classes();
            UnitResult.Fate fate = hand == null && cutShort ? UnitResult.Fate.SKIPPED : UnitResult.Fate.LOST;
            conclude(hand, new UnitResult(unit, 0, fate, Instant.now(), Duration.ZERO, classes));
        }
        open.clear();
        inHand.values().stream()
                .filter(UnitInHand::isRepetition)
                .forEach(hand -> revise(hand, hand.finish(1, Duration.ZERO, Map.of())));
    }

    /** Whether nothing is known of any unit, not even of one that is half done. */
    synchronized boolean isEmpty() {
        return results.isEmpty() && slices.isEmpty() && inHand.isEmpty();
    }

    synchronized List<UnitResult> results() {
        return List.copyOf(results.values());
    }

    synchronized List<String> faults() {
        return faults.sentences();
    }

    /** What was not tried again, a sentence for each reason. */
    synchronized List<String> refusals() {
        return account.sentences();
    }

    /** Time between the start of the first unit and the end of the last. */
    synchronized Duration makespan() {
        return firstStartNanos < 0 ? Duration.ZERO : Duration.ofNanos(Math.max(0, lastEndNanos - firstStartNanos));
    }

    private void conclude(@Nullable UnitInHand hand, UnitResult result) {
        answers++;
        ofItsClass(hand, result).ifPresent(whole -> {
            results.put(whole.unit().id(), whole);
            events.emit(at -> new RunEvent.UnitFinished(at, whole));
        });
    }

    private void revise(UnitInHand hand, UnitResult result) {
        ofItsClass(hand, result).ifPresent(whole -> {
            // A part may be repeated while others are still run for the first time.
            if (results.put(whole.unit().id(), whole) != null) {
                events.emit(at -> new RunEvent.UnitRepeated(at, whole));
            }
        });
    }

    /** The result of the whole class, which is not there as long as parts of it are missing. */
    private Optional<UnitResult> ofItsClass(@Nullable UnitInHand hand, UnitResult result) {
        lastEndNanos = result.fate() == UnitResult.Fate.SKIPPED ? lastEndNanos : System.nanoTime();
        if (result.unit().slice() == null) {
            return Optional.of(result);
        }
        if (hand == null || !hand.isRepetition()) {
            events.emit(at -> new RunEvent.PartFinished(at, result));
        }
        return slices.add(hand, result);
    }

    private TestUnit unit(String id) {
        TestUnit unit = open.get(id);
        if (unit == null) {
            throw new IllegalStateException("a worker speaks of a unit that is not open: " + id);
        }
        return unit;
    }
}
