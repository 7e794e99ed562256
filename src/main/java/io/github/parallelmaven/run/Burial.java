package io.github.parallelmaven.run;

import static java.util.Objects.requireNonNull;

import io.github.parallelmaven.event.RunEvent;
import io.github.parallelmaven.queue.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what a dead JVM left behind: the test in hand is an error, units that had not begun go back, units that had begun
 * are to be resumed without the tests already answered for.
 */
final class Burial {

    private static final String SECOND_DEATH =
            "; more than one JVM died in this class, whose remaining tests were not run";

    private static final String NO_TEST = "; no test was running, and those that remained were not run";

    private static final String NO_TIME_LEFT = "; the tests that remained in this class were not run";

    private final int worker;
    private final Death death;
    private final ShiftEvents events;
    private final RunContext context;
    private final Dispatcher dispatcher;
    /** Whether the JVM came to the end of a test before it died. */
    private final boolean gotOn;

    Burial(int worker, Death death, ShiftEvents events, RunContext context, Dispatcher dispatcher) {
        this.worker = worker;
        this.death = death;
        this.events = events;
        this.context = context;
        this.dispatcher = dispatcher;
        this.gotOn = events.testsDone() > 0;
    }

    /**
     * Does it.
     *
     * @param leases units that the JVM had been given and had not ended, by id; emptied
     * @param repeating the unit of which it repeated something
     * @return units to resume in a new JVM
     */
    List<Lease> of(Map<String, Lease> leases, @Nullable UnitInHand repeating) {
        List<RunningTest> buried = events.bury(death);
        boolean explained = !buried.isEmpty();
        List<Lease> resumed = new ArrayList<>();
        for (UnitInHand hand : begun(leases)) {
            boolean wasRunning = buried.stream().anyMatch(test -> test.hand == hand);
            if (!hand.isRepetition()) {
                explained = true;
                Lease lease = requireNonNull(leases.remove(hand.unit.id()), "a unit without a lease");
                inherit(hand, lease, wasRunning, resumed);
            }
        }
        if (repeating != null) {
            context.collector().repetitionBroken(worker, repeating);
        }
        blame(leases);
        giveBack(leases.values(), dispatcher);
        announce(buried, explained);
        return resumed;
    }

    /**
     * Sorts what a JVM was given that died before it could take it, for which none of it is to blame.
     *
     * @param worker number of the worker
     * @param leases units that it was given, by id; emptied
     * @param repeating the unit of which it was to repeat something
     * @param context the run
     * @param dispatcher takes back what no JVM has begun
     * @return what an earlier JVM had begun, to be resumed in a new one
     */
    static List<Lease> ofNothing(
            int worker,
            Map<String, Lease> leases,
            @Nullable UnitInHand repeating,
            RunContext context,
            Dispatcher dispatcher) {
        if (repeating != null) {
            context.collector().repetitionBroken(worker, repeating);
        }
        List<Lease> begun = new ArrayList<>(leases.values());
        begun.removeIf(lease -> context.collector().begun(lease.unit().id()).isEmpty());
        leases.values().removeAll(begun);
        giveBack(leases.values(), dispatcher);
        leases.clear();
        return begun;
    }

    /** In the order in which it was taken. */
    private static void giveBack(Collection<Lease> leases, Dispatcher dispatcher) {
        List<Lease> unbegun = new ArrayList<>(leases);
        Collections.reverse(unbegun);
        unbegun.forEach(dispatcher::release);
    }

    /**
     * Units that began in this JVM, and such that began in an earlier one and were still to be resumed: those must not
     * go back to the queue either, since what they answered for belongs to them as they were handed over.
     */
    private Set<UnitInHand> begun(Map<String, Lease> leases) {
        Set<UnitInHand> begun = new LinkedHashSet<>(events.inHand().values());
        leases.keySet().forEach(id -> context.collector().begun(id).ifPresent(begun::add));
        return begun;
    }

    /** What becomes of a unit that had begun in a dead JVM. */
    private void inherit(UnitInHand hand, Lease lease, boolean wasRunning, List<Lease> resumed) {
        if (death.endsTheRun()) {
            giveUp(hand, lease, death.because(NO_TIME_LEFT), wasRunning ? Death.BYSTANDER : 0);
        } else if (!death.blames(hand.unit.id())) {
            resumed.add(lease);
        } else if (death.isTimeout() && !wasRunning) {
            // Between its tests, in a set-up for example: it would only hang once more.
            giveUp(hand, lease, death.because(NO_TEST), 0);
        } else if (mayGoOn(hand, wasRunning) || hand.leaveUnrun(death.sentence() + SECOND_DEATH, death.fromOutside())) {
            // After a second death a further JVM only tells the names of what is left.
            resumed.add(lease);
        } else {
            giveUp(hand, lease, death.because(SECOND_DEATH), Death.BYSTANDER);
        }
    }

    private boolean mayGoOn(UnitInHand hand, boolean wasRunning) {
        return death.fromOutside()
                ? hand.mayGoOnAfterKill(!wasRunning && events.inHand().containsValue(hand), gotOn)
                : hand.mayGoOnAfterCrash();
    }

    /** One unit alone killed JVMs before it began, by its discovery for example: no further one will do better. */
    private void blame(Map<String, Lease> leases) {
        if (leases.size() != 1 || !events.inHand().isEmpty() || events.unitsDone() > 0 || death.endsTheRun()) {
            return;
        }
        Lease lease = leases.values().iterator().next();
        if (context.suspects().isToBlame(lease.unit().id(), death.fromOutside())) {
            leases.clear();
            UnitInHand hand =
                    context.collector().unitStarted(worker, lease.unit().id(), Instant.now());
            giveUp(hand, lease, death.because(" before this class began, and not for the first time"), 0);
        }
    }

    private void giveUp(UnitInHand hand, Lease lease, Death reason, int stack) {
        events.reportClass(hand, reason.ending(stack, Duration.ZERO));
        events.giveUp(hand);
        dispatcher.complete(lease);
    }

    /** A timeout is the failure of the test that it met, as with Surefire; any other death is a fault of the run too. */
    private void announce(List<RunningTest> buried, boolean explained) {
        String tests = buried.stream().map(running -> running.test.label()).collect(Collectors.joining(", "));
        String told = death.told(tests);
        if (!death.isTimeout() || !explained) {
            context.collector().fault(told, buried.toArray(RunningTest[]::new));
        }
        context.events().emit(at -> new RunEvent.WorkerDied(at, worker, told));
    }
}
