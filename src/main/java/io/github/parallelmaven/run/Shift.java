package io.github.parallelmaven.run;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.Fork;
import io.github.parallelmaven.model.TestCase;
import io.github.parallelmaven.model.TestClass;
import io.github.parallelmaven.model.TestUnit;
import io.github.parallelmaven.queue.Lease;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The service of one JVM: it is fed units until none is left or it dies. */
final class Shift {

    private static final String SECOND_DEATH =
            "; it is the second JVM that died in this class, whose remaining tests were not run";

    private final int worker;
    private final Fork fork;
    private final ShiftEvents events;
    private final RunContext context;
    /** Units handed to the JVM and not ended, by id, in the order in which they were handed over. */
    private final Map<String, Lease> leases = new LinkedHashMap<>();

    private final boolean cautious;
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
        return finished && leases.isEmpty();
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
    ExitReason serve(Dispatcher dispatcher, List<Unfinished> unfinished) {
        try {
            converse(dispatcher, unfinished);
        } catch (RuntimeException broken) {
            // A frame that makes no sense: the JVM cannot be trusted any more.
            fork.kill();
            context.collector().fault("worker " + worker + ": broken channel: " + broken.getMessage());
        }
        settle(dispatcher);
        return fork.awaitExit(context.exitTimeoutMillis());
    }

    private void converse(Dispatcher dispatcher, List<Unfinished> unfinished) {
        try {
            resume(unfinished);
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
    List<Unfinished> afterDeath(ExitReason reason, Dispatcher dispatcher) {
        String sentence = "The JVM of worker " + worker + " (pid " + fork.pid() + ") died: " + reason.sentence();
        events.atRest();
        List<TestCase> buried = events.bury(sentence, reason.lastWords());
        List<Unfinished> resumed = new ArrayList<>();
        for (UnitInHand hand : List.copyOf(events.inHand().values())) {
            Lease lease = requireNonNull(leases.remove(hand.unit.id()), "a unit without a lease");
            if (hand.crashed() < 2) {
                resumed.add(new Unfinished(hand, lease));
            } else {
                giveUp(hand, lease, dispatcher, sentence + SECOND_DEATH, reason);
            }
        }
        blame(reason, dispatcher, sentence);
        List<Lease> unbegun = new ArrayList<>(leases.values());
        Collections.reverse(unbegun);
        unbegun.forEach(dispatcher::release);
        announce(sentence, buried);
        return resumed;
    }

    /** One unit alone killed JVMs before it began, by its discovery for example: no further one will do better. */
    private void blame(ExitReason reason, Dispatcher dispatcher, String sentence) {
        if (leases.size() != 1 || !events.inHand().isEmpty() || events.unitsDone() > 0) {
            return;
        }
        Lease lease = leases.values().iterator().next();
        if (context.collector().diedBefore(lease.unit().id()) == 2) {
            leases.clear();
            UnitInHand hand =
                    context.collector().unitStarted(worker, lease.unit().id(), Instant.now());
            giveUp(hand, lease, dispatcher, sentence + " before this class began, for the second time", reason);
        }
    }

    private void giveUp(UnitInHand hand, Lease lease, Dispatcher dispatcher, String sentence, ExitReason reason) {
        events.reportClass(hand, ShiftEvents.crash(sentence, reason.lastWords(), Duration.ZERO));
        events.giveUp(hand);
        dispatcher.complete(lease);
    }

    private void announce(String sentence, List<TestCase> buried) {
        String tests = buried.stream().map(TestCase::label).collect(Collectors.joining(", "));
        String told = buried.isEmpty() ? sentence : sentence + " while it ran " + tests;
        context.collector().fault(told);
        context.events().emit(at -> new RunEvent.WorkerDied(at, worker, told));
    }

    private void resume(List<Unfinished> unfinished) throws IOException {
        List<Fork.Order> orders = new ArrayList<>();
        for (Unfinished one : unfinished) {
            leases.put(one.hand.unit.id(), one.lease);
            orders.add(order(one.hand.unit));
        }
        if (!orders.isEmpty()) {
            fed = true;
            events.atWork();
            fork.run(orders);
        }
    }

    private void feed(Dispatcher dispatcher) throws IOException {
        if (!leases.isEmpty() || finished) {
            return;
        }
        boolean served = fed && !context.reuseForks();
        List<Lease> batch =
                context.stopped() || served ? List.of() : dispatcher.claim(worker, cautious && events.unitsDone() == 0);
        if (batch.isEmpty()) {
            finished = true;
            fork.finish();
            return;
        }
        List<Fork.Order> orders = new ArrayList<>();
        for (Lease lease : batch) {
            leases.put(lease.unit().id(), lease);
            orders.add(order(lease.unit()));
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
            }
        }
        if (leases.isEmpty()) {
            events.atRest();
        }
    }

    private Fork.Order order(TestUnit unit) {
        return new Fork.Order(
                unit.id(),
                unit.classes().stream().map(TestClass::name).toList(),
                context.collector().keysOf(unit.id()));
    }

    /**
     * A unit that a dead JVM left half done.
     *
     * @param hand what is known of it
     * @param lease the claim on it, which the worker keeps
     */
    record Unfinished(UnitInHand hand, Lease lease) {}
}
