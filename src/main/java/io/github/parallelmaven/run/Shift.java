package io.github.parallelmaven.run;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.Fork;
import io.github.parallelmaven.queue.Lease;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service of one JVM: it is fed units until none is left or it dies, and then with what is to be repeated. */
final class Shift implements Watchdog.Watched {

    private static final String SECOND_DEATH =
            "; more than one JVM died in this class, whose remaining tests were not run";

    private static final String NO_TEST = "; no test was running, and those that remained were not run";

    private final int worker;
    private final Fork fork;
    private final ShiftEvents events;
    private final RunContext context;
    /** Units handed to the JVM and not ended, by id, in the order in which they were handed over. */
    private final Map<String, Lease> leases = new LinkedHashMap<>();

    private final boolean cautious;
    /** The unit of which the JVM repeats something. */
    private @Nullable UnitInHand repeating;

    private volatile boolean timedOut;
    private boolean killedByOthers;
    private volatile boolean cancelled;
    private boolean finished;
    private boolean fed;

    /** A cautious shift takes units one by one, to find the one that kills JVMs before it begins. */
    Shift(int worker, Fork fork, ShiftEvents events, RunContext context, boolean cautious) {
        this.cautious = cautious;
        this.worker = worker;
        this.fork = fork;
        this.events = events;
        this.context = context;
    }

    ShiftEvents events() {
        return events;
    }

    /** Whether the JVM was told that nothing is left, and owes nothing. */
    boolean done() {
        return finished && owesNothing();
    }

    /** Whether the JVM was given anything. */
    boolean fed() {
        return fed;
    }

    /**
     * Feeds the JVM and hears it until its link ends.
     *
     * @param dispatcher gives units
     * @param unfinished units that an earlier JVM of this worker left behind; they come first
     * @return how the JVM ended
     */
    ExitReason serve(Dispatcher dispatcher, List<Lease> unfinished) {
        context.enter(this);
        try {
            context.cancelIfEnough(this);
            converse(dispatcher, unfinished);
        } catch (RuntimeException broken) {
            // A frame that makes no sense: the JVM cannot be trusted any more.
            fork.kill();
            context.collector().fault("worker " + worker + ": broken channel: " + broken.getMessage());
        } finally {
            context.leave(this);
        }
        settle(dispatcher);
        return fork.awaitExit(context.exitTimeoutMillis());
    }

    /** Enough tests have failed. */
    void cancel() {
        if (!cancelled) {
            cancelled = true;
            fork.cancel();
        }
    }

    @Override
    public OptionalLong sinceNanos() {
        return events.cameOnNanos();
    }

    @Override
    public void expire(Duration limit) {
        timedOut = true;
        fork.kill();
    }

    private void converse(Dispatcher dispatcher, List<Lease> unfinished) {
        try {
            if (!unfinished.isEmpty()) {
                begin(unfinished);
            }
            feed(dispatcher);
            while (fork.next(events)) {
                settle(dispatcher);
                feed(dispatcher);
            }
        } catch (IOException gone) {
            // The JVM died before it could be told something. What it said before still counts.
            while (fork.next(events)) {
                settle(dispatcher);
            }
        }
    }

    /**
     * Sorts what a dead JVM left behind: the test in hand is an error, units that had not begun go back, units that
     * had begun are to be resumed without the tests already answered for.
     *
     * @param reason how it died
     * @param dispatcher takes units back
     * @return units to resume in a new JVM
     */
    List<Lease> afterDeath(ExitReason reason, Dispatcher dispatcher) {
        Death death = timedOut
                ? Death.byTimeout(reason, worker, fork.pid(), context.watchdog().limit())
                : Death.by(reason, worker, fork.pid());
        killedByOthers = !timedOut && reason.fromOutside();
        events.atRest();
        List<RunningTest> buried = events.bury(death);
        boolean explained = !buried.isEmpty();
        List<Lease> resumed = new ArrayList<>();
        for (UnitInHand hand : begun()) {
            boolean wasRunning = buried.stream().anyMatch(test -> test.hand == hand);
            if (!hand.isRepetition()) {
                explained = true;
                inherit(hand, death, wasRunning, dispatcher, resumed);
            }
        }
        if (repeating != null) {
            context.collector().repetitionBroken(worker, repeating);
        }
        blame(death, dispatcher);
        List<Lease> unbegun = new ArrayList<>(leases.values());
        Collections.reverse(unbegun);
        unbegun.forEach(dispatcher::release);
        announce(death, buried, explained);
        return resumed;
    }

    /**
     * Units that began in this JVM, and such that began in an earlier one and were still to be resumed: those must not
     * go back to the queue either, since what they answered for belongs to them as they were handed over.
     */
    private Set<UnitInHand> begun() {
        Set<UnitInHand> begun = new LinkedHashSet<>(events.inHand().values());
        leases.keySet().forEach(id -> context.collector().begun(id).ifPresent(begun::add));
        return begun;
    }

    /** What becomes of a unit that had begun in a dead JVM. */
    private void inherit(UnitInHand hand, Death death, boolean wasRunning, Dispatcher dispatcher, List<Lease> resumed) {
        Lease lease = requireNonNull(leases.remove(hand.unit.id()), "a unit without a lease");
        if (death.isTimeout() && !wasRunning) {
            // Between its tests, in a set-up for example: it would only hang once more.
            giveUp(hand, lease, dispatcher, death.because(NO_TEST));
        } else if (hand.mayGoOnAfterDeath(killedByOthers) || hand.leaveUnrun(death.sentence() + SECOND_DEATH)) {
            // After a second death a further JVM only tells the names of what is left.
            resumed.add(lease);
        } else {
            giveUp(hand, lease, dispatcher, death.because(SECOND_DEATH));
        }
    }

    /** One unit alone killed JVMs before it began, by its discovery for example: no further one will do better. */
    private void blame(Death death, Dispatcher dispatcher) {
        if (leases.size() != 1 || !events.inHand().isEmpty() || events.unitsDone() > 0) {
            return;
        }
        Lease lease = leases.values().iterator().next();
        if (context.collector().isToBlame(lease.unit().id(), killedByOthers)) {
            leases.clear();
            UnitInHand hand =
                    context.collector().unitStarted(worker, lease.unit().id(), Instant.now());
            giveUp(hand, lease, dispatcher, death.because(" before this class began, and not for the first time"));
        }
    }

    private void giveUp(UnitInHand hand, Lease lease, Dispatcher dispatcher, Death death) {
        events.reportClass(hand, death.ending(Duration.ZERO));
        events.giveUp(hand);
        dispatcher.complete(lease);
    }

    /** A timeout is the failure of the test that it met, as with Surefire; any other death is a fault of the run too. */
    private void announce(Death death, List<RunningTest> buried, boolean explained) {
        String tests = buried.stream().map(running -> running.test.label()).collect(Collectors.joining(", "));
        String told = buried.isEmpty() ? death.sentence() : death.sentence() + " while it ran " + tests;
        if (!death.isTimeout() || !explained) {
            context.collector().fault(told, buried.toArray(RunningTest[]::new));
        }
        context.events().emit(at -> new RunEvent.WorkerDied(at, worker, told));
    }

    private void feed(Dispatcher dispatcher) throws IOException {
        if (!owesNothing() || finished) {
            return;
        }
        if (context.stopped()) {
            finish();
        } else if (context.collector().step() != FailureLimit.Step.SETTLE || !repeat()) {
            List<Lease> batch = claim(dispatcher);
            if (!batch.isEmpty()) {
                begin(batch);
            } else if (!repeat()) {
                finish();
            }
        }
    }

    private List<Lease> claim(Dispatcher dispatcher) {
        boolean served = fed && !context.reuseForks();
        return served ? List.of() : dispatcher.claim(worker, cautious && events.unitsDone() == 0);
    }

    private void finish() throws IOException {
        finished = true;
        fork.finish();
    }

    /** Has failed tests of one unit run again; false where there is none to do so. */
    private boolean repeat() throws IOException {
        UnitInHand hand = context.collector().takeRepetition(worker);
        if (hand == null) {
            return false;
        }
        repeating = hand;
        fed = true;
        events.atWork();
        fork.run(List.of(Fork.Order.repeating(hand.unit, hand.targetsLeft())));
        return true;
    }

    /** Hands units over, or what is left of them. */
    private void begin(List<Lease> batch) throws IOException {
        List<Fork.Order> orders = new ArrayList<>();
        for (Lease lease : batch) {
            leases.put(lease.unit().id(), lease);
            orders.add(context.collector().order(lease.unit()));
        }
        fed = true;
        events.atWork();
        fork.run(orders);
    }

    /** Gives back the leases of units that have ended since. */
    private void settle(Dispatcher dispatcher) {
        for (String unit : events.takeEnded()) {
            Lease lease = leases.remove(unit);
            if (lease != null) {
                dispatcher.complete(lease);
            } else if (repeating != null && repeating.unit.id().equals(unit)) {
                repeating = null;
            }
        }
        if (owesNothing()) {
            events.atRest();
        }
    }

    private boolean owesNothing() {
        return leases.isEmpty() && repeating == null;
    }
}
