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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The service of one JVM: it is fed units until none is left or it dies. */
final class Shift {

    private final int worker;
    private final Fork fork;
    private final ShiftEvents events;
    private final RunContext context;
    /** Units handed to the JVM and not ended, by id, in the order in which they were handed over. */
    private final Map<String, Lease> leases = new LinkedHashMap<>();

    private boolean finished;

    Shift(int worker, Fork fork, ShiftEvents events, RunContext context) {
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

    /**
     * Feeds the JVM and hears it until its link ends.
     *
     * @param dispatcher gives units
     * @param unfinished units that an earlier JVM of this worker left behind; they come first
     * @return how the JVM ended
     */
    ExitReason serve(Dispatcher dispatcher, List<Unfinished> unfinished) {
        try {
            resume(unfinished);
            feed(dispatcher);
            while (fork.next(events)) {
                settle(dispatcher);
                feed(dispatcher);
            }
            settle(dispatcher);
        } catch (IOException gone) {
            // The JVM died before it could be told something; its exit code says more.
            while (fork.next(events)) {
                settle(dispatcher);
            }
            settle(dispatcher);
        } catch (RuntimeException broken) {
            // A frame that makes no sense: the JVM cannot be trusted any more.
            fork.kill();
            context.collector().fault("worker " + worker + ": broken channel: " + broken.getMessage());
        }
        return fork.awaitExit(context.exitTimeoutMillis());
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
                if (buried.isEmpty()) {
                    events.reportClass(hand, ShiftEvents.crash(sentence, reason.lastWords(), Duration.ZERO));
                }
                resumed.add(new Unfinished(hand, lease));
            } else {
                String rest =
                        sentence + "; it is the second JVM that died in this class, whose remaining tests were not run";
                events.reportClass(hand, ShiftEvents.crash(rest, reason.lastWords(), Duration.ZERO));
                events.giveUp(hand);
                dispatcher.complete(lease);
            }
        }
        List<Lease> unbegun = new ArrayList<>(leases.values());
        Collections.reverse(unbegun);
        unbegun.forEach(dispatcher::release);
        announce(sentence, buried);
        return resumed;
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
            orders.add(order(one.hand.unit, one.hand.keys));
        }
        if (!orders.isEmpty()) {
            events.atWork();
            fork.run(orders);
        }
    }

    private void feed(Dispatcher dispatcher) throws IOException {
        if (!leases.isEmpty() || finished) {
            return;
        }
        List<Lease> batch = context.stopped() ? List.of() : dispatcher.claim(worker);
        if (batch.isEmpty()) {
            finished = true;
            fork.finish();
            return;
        }
        List<Fork.Order> orders = new ArrayList<>();
        for (Lease lease : batch) {
            leases.put(lease.unit().id(), lease);
            orders.add(order(lease.unit(), Set.of()));
        }
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

    private static Fork.Order order(TestUnit unit, Set<String> done) {
        return new Fork.Order(
                unit.id(), unit.classes().stream().map(TestClass::name).toList(), done);
    }

    /**
     * A unit that a dead JVM left half done.
     *
     * @param hand what is known of it
     * @param lease the claim on it, which the worker keeps
     */
    record Unfinished(UnitInHand hand, Lease lease) {}
}
