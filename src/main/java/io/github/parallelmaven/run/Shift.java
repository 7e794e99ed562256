package io.github.parallelmaven.run;

import io.github.parallelmaven.fork.Dump;
import io.github.parallelmaven.fork.ExitReason;
import io.github.parallelmaven.fork.Fork;
import io.github.parallelmaven.fork.Order;
import io.github.parallelmaven.queue.Lease;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service of one JVM: it is fed units until none is left or it dies, and then with what is to be repeated. */
final class Shift implements Watchdog.Watched {

    /** A JVM that can answer does so within milliseconds, unless it collects garbage. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int worker;
    private final Fork fork;
    private final ShiftEvents events;
    private final RunContext context;
    private final Successor successor;
    /** Units handed to the JVM and not ended, by id, in the order in which they were handed over. */
    private final Map<String, Lease> leases = new LinkedHashMap<>();

    private final boolean waited;
    private final boolean cautious;
    /** The unit of which the JVM repeats something. */
    private @Nullable UnitInHand repeating;

    /** Set before we kill the JVM. */
    private volatile @Nullable Halt halt;

    private volatile boolean cancelled;
    private volatile boolean over;
    private boolean finished;
    private boolean spent;

    /**
     * The service of a JVM that begins.
     *
     * @param worker number of the worker
     * @param jvm the JVM
     * @param context the run
     * @param successor takes the place when the JVM has done its part
     * @param cautious whether it takes units one by one, to find the one that kills JVMs before it begins
     */
    Shift(int worker, Incumbent jvm, RunContext context, Successor successor, boolean cautious) {
        this.successor = successor;
        this.cautious = cautious;
        this.worker = worker;
        this.fork = jvm.fork();
        this.events = jvm.events();
        events.meter.read(fork::cpu);
        this.waited = jvm.waited();
        this.context = context;
    }

    ShiftEvents events() {
        return events;
    }

    /** Whether the JVM was told that nothing is left, and owes nothing. */
    boolean done() {
        return finished && owesNothing();
    }

    /** Whether the JVM has ended since it had done its part, and another one may go on. */
    boolean isSpent() {
        return spent;
    }

    /** Whether the JVM had waited for its turn, and died before it could take anything. */
    boolean neverBegan() {
        return waited && !fork.isReady() && halt == null;
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
            over = true;
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

    /** Whether the JVM was ended since the time of the run is over. */
    boolean endedWithTheRun() {
        Halt ended = halt;
        return ended != null && ended.expiry().limit() == Limit.RUN;
    }

    /** Number of the worker. */
    int worker() {
        return worker;
    }

    /** Process id of the JVM. */
    long pid() {
        return fork.pid();
    }

    /** Processor time that the JVM has used; empty where the system does not tell. */
    Optional<Duration> cpu() {
        return Optional.ofNullable(fork.cpu());
    }

    /** Asks the JVM where it stands. */
    Position position() {
        Optional<Dump> dump = fork.ask(PATIENCE);
        return new Position(worker, fork.pid(), events.pulse().standing(), dump);
    }

    @Override
    public boolean look(long nanoTime) {
        Standing now = events.pulse().standing();
        context.slow().look(worker, now, nanoTime);
        Optional<Expiry> reached = context.deadlines().reached(now, nanoTime);
        reached.ifPresent(expiry -> Threads.start("parallel-end-" + worker, this::end));
        return reached.isEmpty() && !over;
    }

    /**
     * Asks the JVM where it stands and kills it, unless what took too long has ended meanwhile. On a thread of its own,
     * since the watchdog must not wait for a JVM that may not answer.
     */
    private void end() {
        Optional<Dump> dump = fork.dump(PATIENCE);
        // What the JVM told before it answered has been heard, so that this is how it stood when it answered.
        Optional<Expiry> still = context.deadlines().reached(events.pulse().standing(), System.nanoTime());
        if (still.isPresent()) {
            kill(still.get(), dump);
        } else if (!over) {
            context.watchdog().watch(this);
        }
    }

    /** Ends the JVM, since the time of the run is over. */
    void endWithTheRun(Duration limit) {
        Standing now = events.pulse().standing();
        if (now.working()) {
            kill(Deadlines.ofTheRun(now, limit), fork.dump(PATIENCE));
        }
    }

    private void kill(Expiry expiry, Optional<Dump> dump) {
        String name = expiry.units().stream().findFirst().orElse("worker-" + worker);
        String head = "JVM of worker " + worker + " (pid " + fork.pid() + "), ended since " + expiry.because();
        halt = new Halt(
                expiry,
                dump.orElse(Dump.NONE),
                context.dumps().write(name, head, events.pulse().standing(), dump));
        fork.kill();
    }

    private void converse(Dispatcher dispatcher, List<Lease> unfinished) {
        try {
            if (!unfinished.isEmpty()) {
                begin(unfinished, dispatcher);
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
     * Sorts what a dead JVM left behind.
     *
     * @param reason how it died
     * @param dispatcher takes units back
     * @return units to resume in a new JVM
     */
    List<Lease> afterDeath(ExitReason reason, Dispatcher dispatcher) {
        events.atRest();
        if (neverBegan()) {
            successor.died(reason);
            return Burial.ofNothing(worker, leases, repeating, context, dispatcher);
        }
        Halt ended = halt;
        Death death = ended == null
                ? Death.by(reason, worker, fork.pid())
                : Death.byTimeout(reason, worker, fork.pid(), ended);
        return new Burial(worker, death, events, context, dispatcher).of(leases, repeating);
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
                begin(batch, dispatcher);
            } else if (!repeat()) {
                finish();
            }
        }
    }

    private List<Lease> claim(Dispatcher dispatcher) {
        prepareSuccessor(dispatcher);
        int room = context.recycling().room(events.wear(), successor.isAwaited());
        spent = room == 0;
        return spent ? List.of() : dispatcher.claim(worker, cautious && events.unitsDone() == 0, room);
    }

    private void prepareSuccessor(Dispatcher dispatcher) {
        if (context.recycling().nearsItsEnd(events.wear(), leases.size())) {
            successor.prepare(dispatcher.waitingFor(worker));
        }
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
        events.atWork();
        fork.run(List.of(Order.repeating(hand.unit, hand.targetsLeft())));
        return true;
    }

    /** Hands units over, or what is left of them. */
    private void begin(List<Lease> batch, Dispatcher dispatcher) throws IOException {
        List<Order> orders = new ArrayList<>();
        for (Lease lease : batch) {
            leases.put(lease.unit().id(), lease);
            orders.add(context.collector().order(lease.unit()));
        }
        events.atWork();
        fork.run(orders);
        prepareSuccessor(dispatcher);
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
